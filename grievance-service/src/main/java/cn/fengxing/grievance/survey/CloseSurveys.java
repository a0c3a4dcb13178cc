package cn.fengxing.grievance.survey;

import cn.fengxing.kit.due.ClaimedRows;
import cn.fengxing.kit.due.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** Ends surveys whose time is over: who took part is forgotten, and only then there are results. */
@ApplicationScoped
class CloseSurveys implements DueWork {

    private final Surveys surveys;
    private final SurveyMarks marks;

    CloseSurveys(Surveys surveys, SurveyMarks marks) {
        this.surveys = surveys;
        this.marks = marks;
    }

    @Override
    public String name() {
        return "close-surveys";
    }

    @Override
    @Transactional
    public int act(Instant now, int limit) {
        return new ClaimedRows<>(surveys.claimOver(now, limit), Survey::id).each(marks::destroy, surveys::flush);
    }

    @Override
    @Transactional
    public Optional<Instant> earliestDue() {
        return surveys.earliestEnd();
    }
}
