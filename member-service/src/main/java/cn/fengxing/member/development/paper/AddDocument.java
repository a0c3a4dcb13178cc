package cn.fengxing.member.development.paper;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.kit.time.Today;
import cn.fengxing.kit.version.Seen;
import cn.fengxing.member.development.casefile.CaseFile;
import cn.fengxing.member.development.casefile.CaseFiles;
import cn.fengxing.member.development.casefile.FileAccess;
import cn.fengxing.member.development.course.Document;
import cn.fengxing.member.development.course.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Whoever records a step files the documents that are due with it. */
@ApplicationScoped
public class AddDocument {

    private final FileAccess access;
    private final CaseFiles files;
    private final FiledDocuments documents;
    private final AuditTrail audit;
    private final Clock clock;

    AddDocument(FileAccess access, CaseFiles files, FiledDocuments documents, AuditTrail audit, Clock clock) {
        this.access = access;
        this.files = files;
        this.documents = documents;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public DocumentsView add(Seen seen, AddDocumentRequest request) {
        access.requireRole();
        CaseFile file = files.locked(seen.id()).orElseThrow(CommonProblems::notFound);
        access.require(file);
        EntityTags.requireMatch(seen.ifMatch(), file.version());
        file.requireOpen();
        Document document = request.document();
        access.requireMayRecord(file, Step.askingFor(document));
        if (!documents.isDue(file, document)) {
            throw new FieldRejected("document", "not-due-yet");
        }
        if (request.receivedOn().isAfter(Today.by(clock))) {
            throw new FieldRejected("receivedOn", "in-the-future");
        }
        documents.add(file, request);
        audit.record("add-development-document", "development-file", file.id().toString(), document.name());
        return documents.view(file, shown -> true);
    }
}
