package cn.fengxing.member.development.conduct;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.version.Seen;
import cn.fengxing.member.development.casefile.CaseFile;
import cn.fengxing.member.development.casefile.CaseFiles;
import cn.fengxing.member.development.casefile.FileAccess;
import cn.fengxing.member.development.casefile.FileContent;
import cn.fengxing.member.development.casefile.FileView;
import cn.fengxing.member.development.course.Course;
import cn.fengxing.member.development.course.Limits;
import cn.fengxing.member.development.course.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The branch or the committee records a step that was done; what is out of order or too early is refused. */
@ApplicationScoped
public class RecordStep {

    private final FileAccess access;
    private final CaseFiles files;
    private final StepRules rules;
    private final StepEffects effects;
    private final AuditTrail audit;

    RecordStep(FileAccess access, CaseFiles files, StepRules rules, StepEffects effects, AuditTrail audit) {
        this.access = access;
        this.files = files;
        this.rules = rules;
        this.effects = effects;
        this.audit = audit;
    }

    @Transactional
    public FileView record(Seen seen, RecordStepRequest request) {
        access.requireRole();
        CaseFile file = files.locked(seen.id()).orElseThrow(CommonProblems::notFound);
        access.require(file);
        EntityTags.requireMatch(seen.ifMatch(), file.version());
        file.requireOpen();
        access.requireMayRecord(file, request.step());
        if (request.isSpecial() && request.step() == Step.APPROVAL) {
            file.takeLonger();
        }
        FileContent content = files.content(file);
        Course course = rules.course(file);
        Limits limits = rules.limits(file, request.doneOn());
        boolean late = rules.check(file, course, content.personId(), request);
        effects.of(file, content, course, request, late);
        audit.record(
                "record-development-step",
                "development-file",
                file.id().toString(),
                request.step().name());
        return rules.view(file, limits);
    }
}
