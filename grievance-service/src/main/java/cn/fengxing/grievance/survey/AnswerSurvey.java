package cn.fengxing.grievance.survey;

import cn.fengxing.grievance.knownperson.KnownPeople;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.FieldRejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Somebody answers: counted, and marked as having answered until the end. */
@ApplicationScoped
public class AnswerSurvey {

    private final Surveys surveys;
    private final SurveyMarks marks;
    private final SurveyCounts counts;
    private final Audience audience;
    private final KnownPeople knownPeople;

    AnswerSurvey(Surveys surveys, SurveyMarks marks, SurveyCounts counts, Audience audience, KnownPeople knownPeople) {
        this.surveys = surveys;
        this.marks = marks;
        this.counts = counts;
        this.audience = audience;
        this.knownPeople = knownPeople;
    }

    @Transactional
    public void answer(UUID personId, UUID surveyId, List<Integer> choices, Instant now) {
        Survey survey = surveys.getForAnswer(surveyId);
        if (!audience.includes(survey, personId)) {
            throw CommonProblems.notFound();
        }
        if (!survey.takesAnswers(now)) {
            throw new SurveyRejected.TakesNoAnswers();
        }
        requireAnswers(survey.questions(), choices);
        if (!marks.add(survey, personId, knownPeople.sameAs(personId))) {
            throw new SurveyRejected.AnsweredAlready();
        }
        counts.add(survey, choices);
    }

    private static void requireAnswers(List<SurveyQuestion> questions, List<Integer> choices) {
        boolean fits = questions.size() == choices.size();
        for (int i = 0; fits && i < questions.size(); i++) {
            fits = choices.get(i) < questions.get(i).choices().size();
        }
        if (!fits) {
            throw new FieldRejected("choices", "survey-answer-unfit");
        }
    }
}
