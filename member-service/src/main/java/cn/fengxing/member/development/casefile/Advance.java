package cn.fengxing.member.development.casefile;

import cn.fengxing.kit.figures.Rollups;
import cn.fengxing.kit.time.Today;
import cn.fengxing.member.development.course.Course;
import cn.fengxing.member.development.course.Limits;
import cn.fengxing.member.development.course.Stage;
import cn.fengxing.member.development.funnel.FunnelReads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Carries a file on: keeps what was done, counts it, and knows what is due next. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Advance {

    private final CaseFiles files;
    private final Progress progress;
    private final LimitTable limits;
    private final Rollups rollups;
    private final Clock clock;

    Advance(CaseFiles files, Progress progress, LimitTable limits, Rollups rollups, Clock clock) {
        this.files = files;
        this.progress = progress;
        this.limits = limits;
        this.rollups = rollups;
        this.clock = clock;
    }

    public Limits limits(String division, LocalDate day) {
        return limits.inForce(division, day);
    }

    public void open(CaseFile file, FileContent content, Progress.Done application) {
        files.seal(file, content);
        files.persistAndFlush(file);
        progress.add(file.id(), application);
        count(file, Stage.APPLICANT, 1);
        remind(file);
    }

    /** @param before how far the file had come */
    public void by(CaseFile file, Course before, Progress.Done done) {
        progress.add(file.id(), done);
        if (done.step().stage() != before.stage()) {
            count(file, before.stage(), -1);
            count(file, done.step().stage(), 1);
        }
        remind(file);
    }

    /** What is due next, after anything has changed. */
    public void remind(CaseFile file) {
        LocalDate today = Today.by(clock);
        if (file.open()) {
            file.remindOf(progress.course(file).due(limits(file.divisionCode(), today)), today);
        }
        files.flush();
    }

    /** It no longer counts where it stood. */
    public void end(CaseFile file) {
        count(file, progress.course(file).stage(), -1);
    }

    public void requireExtension(CaseFile file, int months) {
        progress.course(file).checkExtension(months, limits(file.divisionCode(), Today.by(clock)));
    }

    public void requireProbation(CaseFile file) {
        progress.course(file).requireProbation();
    }

    public FileView view(CaseFile file) {
        return FileView.of(file, files.content(file), progress, limits(file.divisionCode(), Today.by(clock)));
    }

    private void count(CaseFile file, Stage stage, int delta) {
        rollups.add(FunnelReads.FIGURE, Today.by(clock), Rollups.key(file.divisionCode(), stage.name()), delta);
    }
}
