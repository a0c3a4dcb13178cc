package cn.fengxing.member.development.casefile;

import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.due.DueWork;
import cn.fengxing.kit.time.Today;
import cn.fengxing.member.development.course.Step;
import cn.fengxing.member.development.course.StepBy;
import cn.fengxing.member.notification.NoticeKind;
import cn.fengxing.member.notification.SendNotice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reminds whose turn it is, some days before a limit, once. */
@ApplicationScoped
public class RemindOfLimits implements DueWork {

    private final CaseFiles files;
    private final Progress progress;
    private final FileAccess access;
    private final SendNotice sendNotice;
    private final Clock clock;

    RemindOfLimits(CaseFiles files, Progress progress, FileAccess access, SendNotice sendNotice, Clock clock) {
        this.files = files;
        this.progress = progress;
        this.access = access;
        this.sendNotice = sendNotice;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "remind-of-development-limits";
    }

    @Override
    @Transactional
    public int act(Instant now, int limit) {
        List<CaseFile> due = files.claimReminders(Today.by(clock), limit);
        for (CaseFile file : due) {
            remind(file, now);
            file.reminded();
        }
        files.flush();
        return due.size();
    }

    private void remind(CaseFile file, Instant now) {
        boolean committees = progress.course(file)
                .next()
                .map(Step::by)
                .filter(by -> by == StepBy.COMMITTEE)
                .isPresent();
        Optional<UUID> committee = committees ? access.committeeOf(file.branchId()) : Optional.empty();
        if (committee.isPresent()) {
            sendNotice.toHolders(Role.ORG_ADMIN, committee.get(), NoticeKind.DEVELOPMENT_DUE, file.id(), now);
        } else {
            sendNotice.toHolders(Role.BRANCH_SECRETARY, file.branchId(), NoticeKind.DEVELOPMENT_DUE, file.id(), now);
        }
    }

    @Override
    @Transactional
    public Optional<Instant> earliestDue() {
        return files.earliestReminder().map(Today::startOf);
    }
}
