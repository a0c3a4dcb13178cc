package cn.fengxing.member.development.conduct;

import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.version.Seen;
import cn.fengxing.member.development.casefile.Advance;
import cn.fengxing.member.development.casefile.CaseFile;
import cn.fengxing.member.development.casefile.CaseFiles;
import cn.fengxing.member.development.casefile.FileAccess;
import cn.fengxing.member.development.casefile.FileView;
import cn.fengxing.member.development.casefile.Progress;
import cn.fengxing.member.development.course.Course;
import cn.fengxing.member.development.course.Step;
import cn.fengxing.member.development.course.StepRejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** The branch records a half-yearly review of an activist (半年考察); a late one is flagged. */
@ApplicationScoped
public class RecordReview {

    private final FileAccess access;
    private final CaseFiles files;
    private final StepRules rules;
    private final Progress progress;
    private final Advance advance;

    RecordReview(FileAccess access, CaseFiles files, StepRules rules, Progress progress, Advance advance) {
        this.access = access;
        this.files = files;
        this.rules = rules;
        this.progress = progress;
        this.advance = advance;
    }

    @Transactional
    public FileView record(Seen seen, ReviewRequest request) {
        access.requireRole();
        CaseFile file = files.locked(seen.id()).orElseThrow(CommonProblems::notFound);
        access.require(file);
        EntityTags.requireMatch(seen.ifMatch(), file.version());
        file.requireOpen();
        access.requireMayRecord(file, Step.CULTIVATION);
        Course course = rules.course(file);
        rules.requireDay(request.doneOn(), course);
        LocalDate due = course.reviewDue(rules.limits(file, request.doneOn()))
                .orElseThrow(() -> new StepRejected.OutOfOrder(course.next().orElse(Step.ARCHIVED)));
        progress.addReview(file.id(), request.doneOn(), request.doneOn().isAfter(due));
        advance.remind(file);
        return advance.view(file);
    }
}
