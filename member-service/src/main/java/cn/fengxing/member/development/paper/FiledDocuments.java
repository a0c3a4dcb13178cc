package cn.fengxing.member.development.paper;

import cn.fengxing.kit.attachment.Attachment;
import cn.fengxing.kit.attachment.AttachmentView;
import cn.fengxing.member.development.casefile.CaseFile;
import cn.fengxing.member.development.casefile.Progress;
import cn.fengxing.member.development.course.Document;
import cn.fengxing.member.development.course.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** How it stands with the documents of a file: what was received, what was filed, and what is due with the next step. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FiledDocuments {

    private final Papers papers;
    private final Progress progress;

    FiledDocuments(Papers papers, Progress progress) {
        this.papers = papers;
        this.progress = progress;
    }

    void add(CaseFile file, AddDocumentRequest request) {
        progress.addDocuments(file.id(), List.of(request.document()), request.receivedOn());
        papers.add(new Papers.Paper(file.id(), request.document()), request.receivedOn(), request.files());
    }

    /** With a step that was done, or the next one. */
    boolean isDue(CaseFile file, Document document) {
        return Step.askingFor(document).ordinal() <= done(file);
    }

    /** @param opens of which documents the reader is shown the files */
    DocumentsView view(CaseFile file, Predicate<Document> opens) {
        int done = done(file);
        Set<Document> received = progress.documents(file.id());
        Map<Document, List<Attachment>> filed = papers.of(file.id());
        List<DocumentsView.StepDocuments> steps = Arrays.stream(Step.values())
                .filter(step -> !step.documents().isEmpty())
                .filter(step -> step.ordinal() < done || file.open() && step.ordinal() == done)
                .map(step -> new DocumentsView.StepDocuments(
                        step,
                        step.chinese(),
                        step.documents().stream()
                                .map(document -> new DocumentsView.DocumentView(
                                        document,
                                        document.chinese(),
                                        state(filed.containsKey(document), received.contains(document), step, done),
                                        opens.test(document)
                                                ? shown(filed.getOrDefault(document, List.of()))
                                                : List.of()))
                                .toList()))
                .toList();
        return new DocumentsView(file.id(), steps);
    }

    private static DocumentState state(boolean filed, boolean received, Step step, int done) {
        if (filed) {
            return DocumentState.FILED;
        }
        if (received) {
            return DocumentState.RECEIVED;
        }
        return step.ordinal() < done ? DocumentState.MISSING : DocumentState.DUE;
    }

    private static List<AttachmentView> shown(List<Attachment> files) {
        return files.stream().map(AttachmentView::of).toList();
    }

    private int done(CaseFile file) {
        return progress.steps(file.id()).size();
    }
}
