package cn.fengxing.member.development.conduct;

import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.kit.time.Today;
import cn.fengxing.member.development.casefile.CaseFile;
import cn.fengxing.member.development.casefile.CaseFiles;
import cn.fengxing.member.development.casefile.FileView;
import cn.fengxing.member.development.casefile.LimitTable;
import cn.fengxing.member.development.casefile.Progress;
import cn.fengxing.member.development.course.Course;
import cn.fengxing.member.development.course.Limits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Whether a step may be recorded now. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class StepRules {

    private final Progress progress;
    private final LimitTable table;
    private final StepConditions conditions;
    private final CaseFiles files;
    private final Clock clock;

    StepRules(Progress progress, LimitTable table, StepConditions conditions, CaseFiles files, Clock clock) {
        this.progress = progress;
        this.table = table;
        this.conditions = conditions;
        this.files = files;
        this.clock = clock;
    }

    Course course(CaseFile file) {
        return progress.course(file);
    }

    /** As they were when the step was done. */
    Limits limits(CaseFile file, LocalDate day) {
        return table.inForce(file.divisionCode(), day);
    }

    /**
     * @return whether it is late
     * @throws cn.fengxing.kit.problem.Rejected with the reason
     */
    boolean check(CaseFile file, Course course, UUID applicant, RecordStepRequest request) {
        requireDay(request.doneOn(), course);
        Limits limits = limits(file, request.doneOn());
        boolean late = course.check(request.step(), request.doneOn(), limits);
        conditions.require(file, applicant, request, limits);
        return late;
    }

    /** Days run forward, and none is ahead. */
    void requireDay(LocalDate day, Course course) {
        if (day.isAfter(Today.by(clock))) {
            throw new FieldRejected("doneOn", "in-the-future");
        }
        course.done().values().stream()
                .max(LocalDate::compareTo)
                .filter(day::isBefore)
                .ifPresent(last -> {
                    throw new FieldRejected("doneOn", "before-the-step-before");
                });
    }

    FileView view(CaseFile file, Limits limits) {
        return FileView.of(file, files.content(file), progress, limits);
    }
}
