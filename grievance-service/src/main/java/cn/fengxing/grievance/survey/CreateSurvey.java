package cn.fengxing.grievance.survey;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.DivisionCode;
import cn.fengxing.kit.caller.OrganisationPlace;
import cn.fengxing.kit.caller.OrganisationTree;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.id.Ids;
import cn.fengxing.kit.problem.FieldRejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** An organisation asks the workers of its division. */
@ApplicationScoped
public class CreateSurvey {

    static final Role[] RUNNERS = {Role.ORG_ADMIN, Role.REGULATOR};

    /** Fewer people than this, and a sum would nearly be an answer. */
    private static final int CROWD = 20;

    private static final Duration SHORTEST = Duration.ofDays(1);
    private static final Duration LONGEST = Duration.ofDays(92);

    private final Surveys surveys;
    private final SurveyMarks marks;
    private final SurveyCounts counts;
    private final Audience audience;
    private final OrganisationTree tree;

    CreateSurvey(Surveys surveys, SurveyMarks marks, SurveyCounts counts, Audience audience, OrganisationTree tree) {
        this.surveys = surveys;
        this.marks = marks;
        this.counts = counts;
        this.audience = audience;
        this.tree = tree;
    }

    @Transactional
    public SurveyView create(Caller caller, CreateSurveyRequest request, Instant now) {
        caller.require(request.organisationId(), RUNNERS);
        requireOwnDivision(request);
        Instant opensAt = request.opensAt() == null || request.opensAt().isBefore(now) ? now : request.opensAt();
        requireWhole(request, opensAt);
        if (!audience.isAtLeast(CROWD, request.divisionCode(), request.kindOfWork())) {
            throw new SurveyRejected.AudienceTooSmall(CROWD);
        }
        Survey survey = new Survey(Ids.next(), request, opensAt.truncatedTo(ChronoUnit.MICROS));
        marks.prepare(survey);
        surveys.persistAndFlush(survey);
        counts.prepare(survey);
        return survey.view(now);
    }

    private void requireOwnDivision(CreateSurveyRequest request) {
        String own = tree.find(request.organisationId())
                .map(OrganisationPlace::divisionCode)
                .orElse(null);
        if (!DivisionCode.holds(own, request.divisionCode())) {
            throw new FieldRejected("divisionCode", "division-out-of-reach");
        }
    }

    private static void requireWhole(CreateSurveyRequest request, Instant opensAt) {
        Duration open = Duration.between(opensAt, request.closesAt());
        if (open.compareTo(SHORTEST) < 0 || open.compareTo(LONGEST) > 0) {
            throw new FieldRejected("closesAt", "survey-length", SHORTEST.toDays(), LONGEST.toDays());
        }
        for (int i = 0; i < request.questions().size(); i++) {
            if (!request.questions().get(i).isWhole()) {
                throw new FieldRejected("questions[" + i + "].options", "survey-options");
            }
        }
    }
}
