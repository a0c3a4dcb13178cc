package cn.fengxing.member.development.paper;

import cn.fengxing.kit.attachment.AttachmentPurpose;
import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.content.FileType;
import cn.fengxing.member.development.casefile.CaseFile;
import cn.fengxing.member.development.casefile.CaseFiles;
import cn.fengxing.member.development.casefile.FileAccess;
import cn.fengxing.member.development.course.Document;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who sends and who opens documents: branch and committee, as they may read the file, and on record; the applicant, what the applicant
 * has written. Of a sealed file nobody. They are kept as long as the file is, and that is for good.
 */
@Singleton
class PaperFiles implements AttachmentPurpose {

    private static final long MAX_BYTES = 20 << 20;

    private final Papers papers;
    private final CaseFiles files;
    private final FileAccess access;
    private final AuditTrail audit;

    PaperFiles(Papers papers, CaseFiles files, FileAccess access, AuditTrail audit) {
        this.papers = papers;
        this.files = files;
        this.access = access;
        this.audit = audit;
    }

    @Override
    public String code() {
        return Papers.FILES;
    }

    @Override
    public Set<FileType> types() {
        return EnumSet.of(FileType.PDF, FileType.JPEG, FileType.PNG, FileType.WEBP);
    }

    @Override
    public long maxBytes() {
        return MAX_BYTES;
    }

    @Override
    public void requireMaySend(Caller caller) {
        caller.requireAny(Role.BRANCH_SECRETARY, Role.ORG_ADMIN);
    }

    /** Whoever is answered yes is given a link, so that the opening is put on record here. */
    @Override
    public boolean mayRead(Caller caller, UUID paperId) {
        Optional<Papers.Paper> paper = papers.find(paperId);
        Optional<CaseFile> file = paper.flatMap(kept -> files.unsealed(kept.fileId()));
        if (file.isEmpty()) {
            return false;
        }
        Document document = paper.get().document();
        if (access.sees(file.get())) {
            audit.record(
                    "read-development-document",
                    "development-file",
                    file.get().id().toString(),
                    document.name());
            return true;
        }
        return document.ofApplicant()
                && files.of(caller.personId())
                        .filter(own -> own.id().equals(file.get().id()))
                        .isPresent();
    }
}
