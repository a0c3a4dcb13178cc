package cn.fengxing.member.development.conduct;

import cn.fengxing.member.development.casefile.Advance;
import cn.fengxing.member.development.casefile.CaseFile;
import cn.fengxing.member.development.casefile.CaseFiles;
import cn.fengxing.member.development.casefile.FileContent;
import cn.fengxing.member.development.casefile.FileStatus;
import cn.fengxing.member.development.casefile.Progress;
import cn.fengxing.member.development.course.Course;
import cn.fengxing.member.development.quota.Quotas;
import cn.fengxing.member.membership.AdmitMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** What a step brings about: names in the file, a place of the year's quota, a membership. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class StepEffects {

    private final CaseFiles files;
    private final Progress progress;
    private final Advance advance;
    private final Quotas quotas;
    private final AdmitMember admitMember;

    StepEffects(CaseFiles files, Progress progress, Advance advance, Quotas quotas, AdmitMember admitMember) {
        this.files = files;
        this.progress = progress;
        this.advance = advance;
        this.quotas = quotas;
        this.admitMember = admitMember;
    }

    void of(CaseFile file, FileContent content, Course before, RecordStepRequest request, boolean late) {
        progress.addDocuments(file.id(), request.documentsOrNone(), request.doneOn());
        switch (request.step()) {
            case CONTACTS_NAMED -> files.seal(file, content.withContacts(request.membersOrNone()));
            case INTRODUCERS_NAMED -> files.seal(file, content.withIntroducers(request.membersOrNone()));
            case APPROVAL -> admit(file, content, request);
            case FULL_APPROVAL -> admitMember.makeFull(content.personId());
            case ARCHIVED -> file.close(FileStatus.COMPLETED);
            default -> {
                // the step itself is all
            }
        }
        @Nullable LeavingOverride override = request.override();
        advance.by(
                file,
                before,
                new Progress.Done(request.step(), request.doneOn(), late, override == null ? null : override.name()));
    }

    private void admit(CaseFile file, FileContent content, RecordStepRequest request) {
        quotas.use(file.divisionCode(), request.doneOn().getYear(), file.newGroup());
        admitMember.admit(content.personId(), file.branchId());
    }
}
