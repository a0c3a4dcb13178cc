package cn.fengxing.grievance.evidence;

import static cn.fengxing.kit.time.Today.SHANGHAI;

import cn.fengxing.grievance.access.CaseAccess.Opened;
import cn.fengxing.grievance.evidence.EvidenceView.EvidenceItemView;
import cn.fengxing.kit.attachment.Attachment;
import cn.fengxing.kit.attachment.Attachments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The pictures of cases. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Evidence {

    private final EvidenceRows rows;
    private final Attachments attachments;

    Evidence(EvidenceRows rows, Attachments attachments) {
        this.rows = rows;
        this.attachments = attachments;
    }

    /** What the reader sees, in the order in which it came. */
    public List<EvidenceItemView> seenBy(Opened reader) {
        List<Piece> seen = rows.of(reader.grievance().id()).stream()
                .filter(piece -> piece.isSeenBy(reader))
                .toList();
        Map<UUID, Attachment> files =
                attachments.find(seen.stream().map(Piece::id).toList());
        return seen.stream()
                .filter(piece -> files.containsKey(piece.id()))
                .map(piece -> view(piece, files.get(piece.id())))
                .toList();
    }

    /** Of the worker's, a company sees exactly these; what is no picture of the worker's own in the case is passed over. */
    public void letCompanySee(UUID grievanceId, Collection<UUID> ids) {
        rows.letCompanySee(grievanceId, ids);
    }

    /** Keys, rows and, soon after, sealed bytes. */
    public void destroy(UUID grievanceId) {
        rows.of(grievanceId).forEach(piece -> attachments.delete(piece.id()));
        rows.delete(grievanceId);
    }

    private static EvidenceItemView view(Piece piece, Attachment file) {
        return new EvidenceItemView(
                piece.id(),
                piece.byWorker() ? EvidenceItemView.Sender.WORKER : EvidenceItemView.Sender.OWNER,
                file.type().mediaType(),
                file.size(),
                piece.forCompany(),
                LocalDate.ofInstant(piece.addedAt(), SHANGHAI));
    }
}
