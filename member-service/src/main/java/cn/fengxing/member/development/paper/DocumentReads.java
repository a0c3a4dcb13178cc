package cn.fengxing.member.development.paper;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.member.development.casefile.CaseFile;
import cn.fengxing.member.development.casefile.CaseFiles;
import cn.fengxing.member.development.casefile.FileAccess;
import cn.fengxing.member.development.course.Document;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What is there and what is missing: for the applicant, and on record for branch and committee. */
@ApplicationScoped
public class DocumentReads {

    private final Caller caller;
    private final CaseFiles files;
    private final FileAccess access;
    private final FiledDocuments documents;
    private final AuditTrail audit;

    DocumentReads(Caller caller, CaseFiles files, FileAccess access, FiledDocuments documents, AuditTrail audit) {
        this.caller = caller;
        this.files = files;
        this.access = access;
        this.documents = documents;
        this.audit = audit;
    }

    @Transactional
    public DocumentsView mine() {
        CaseFile file = files.of(caller.personId()).orElseThrow(CommonProblems::notFound);
        return documents.view(file, Document::ofApplicant);
    }

    @Transactional
    public DocumentsView of(UUID fileId) {
        access.requireRole();
        CaseFile file = files.unsealed(fileId).orElseThrow(CommonProblems::notFound);
        access.require(file);
        audit.record("list-development-documents", "development-file", fileId.toString(), null);
        return documents.view(file, document -> true);
    }
}
