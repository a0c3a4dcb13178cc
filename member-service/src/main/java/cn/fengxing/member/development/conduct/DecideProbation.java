package cn.fengxing.member.development.conduct;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.version.Seen;
import cn.fengxing.member.development.casefile.Advance;
import cn.fengxing.member.development.casefile.CaseFile;
import cn.fengxing.member.development.casefile.CaseFiles;
import cn.fengxing.member.development.casefile.FileAccess;
import cn.fengxing.member.development.casefile.FileStatus;
import cn.fengxing.member.development.casefile.FileView;
import cn.fengxing.member.membership.AdmitMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The committee extends probation, once, or cancels it. */
@ApplicationScoped
public class DecideProbation {

    private final FileAccess access;
    private final CaseFiles files;
    private final Advance advance;
    private final AdmitMember admitMember;
    private final AuditTrail audit;

    DecideProbation(FileAccess access, CaseFiles files, Advance advance, AdmitMember admitMember, AuditTrail audit) {
        this.access = access;
        this.files = files;
        this.advance = advance;
        this.admitMember = admitMember;
        this.audit = audit;
    }

    @Transactional
    public FileView decide(Seen seen, ProbationRequest request) {
        access.requireRole();
        CaseFile file = files.locked(seen.id()).orElseThrow(CommonProblems::notFound);
        access.require(file);
        EntityTags.requireMatch(seen.ifMatch(), file.version());
        file.requireOpen();
        access.requireCommittee(file);
        switch (request.decision()) {
            case EXTENDED -> {
                advance.requireExtension(file, request.requireMonths());
                file.extendProbation(request.requireMonths());
                advance.remind(file);
            }
            case CANCELLED -> {
                advance.requireProbation(file);
                advance.end(file);
                admitMember.cancel(files.content(file).personId());
                file.close(FileStatus.CANCELLED);
                files.flush();
            }
        }
        audit.record(
                "decide-probation",
                "development-file",
                file.id().toString(),
                request.decision().name());
        return advance.view(file);
    }
}
