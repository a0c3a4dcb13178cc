package cn.fengxing.grievance.survey.result;

import cn.fengxing.grievance.survey.Survey;
import cn.fengxing.grievance.survey.SurveyCounts;
import cn.fengxing.grievance.survey.SurveyQuestion;
import cn.fengxing.grievance.survey.SurveyReads;
import cn.fengxing.grievance.survey.SurveyRejected;
import cn.fengxing.grievance.survey.result.SurveyResultsView.OptionResultView;
import cn.fengxing.grievance.survey.result.SurveyResultsView.QuestionResultView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Reads what came out, for whom the survey asked and for who ran it, once it has ended. */
@ApplicationScoped
public class SurveyResults {

    private final SurveyReads reads;
    private final SurveyCounts counts;

    SurveyResults(SurveyReads reads, SurveyCounts counts) {
        this.reads = reads;
        this.counts = counts;
    }

    @Transactional
    public SurveyResultsView of(UUID id) {
        Survey survey = reads.forReader(id);
        if (!survey.closed()) {
            throw new SurveyRejected.StillOpen();
        }
        ShownResults shown = ShownResults.of(counts.of(id));
        List<QuestionResultView> questions = IntStream.range(
                        0, survey.questions().size())
                .mapToObj(i ->
                        question(survey.questions().get(i), shown.questions().get(i)))
                .toList();
        return new SurveyResultsView(id, survey.title(), shown.total().orElse(null), questions);
    }

    private static QuestionResultView question(SurveyQuestion question, List<Optional<Long>> shown) {
        List<String> labels = question.choices();
        return new QuestionResultView(
                question.text(),
                IntStream.range(0, labels.size())
                        .mapToObj(i ->
                                new OptionResultView(labels.get(i), shown.get(i).orElse(null)))
                        .toList());
    }
}
