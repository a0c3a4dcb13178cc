package cn.fengxing.kit.attachment;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.personal.RowKeys;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.kit.store.Pieces;
import cn.fengxing.kit.store.StoredObjects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What features do with attachments. A fresh one is its sender's and goes after a day, unless a feature keeps it: from then on the
 * feature alone decides who reads it ({@link AttachmentPurpose#mayRead}) and when it goes.
 */
@ApplicationScoped
@Transactional
public class Attachments {

    private static final String FIELD = "attachmentId";

    private final AttachmentTable table;
    private final AttachmentPurposes purposes;
    private final StoredObjects objects;
    private final RowKeys keys;
    private final Senders senders;
    private final Caller caller;
    private final Clock clock;

    Attachments(
            AttachmentTable table,
            AttachmentPurposes purposes,
            StoredObjects objects,
            RowKeys keys,
            Senders senders,
            Caller caller,
            Clock clock) {
        this.table = table;
        this.purposes = purposes;
        this.objects = objects;
        this.keys = keys;
        this.senders = senders;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Ties it to what it belongs to, in the transaction that writes that: the sender is forgotten and retention begins.
     *
     * @param subjectId of what the feature shows it with, e.g. the station
     * @throws FieldRejected 400 for {@code attachmentId} if the caller has sent none such for this purpose; missing, another's and
     *     another purpose's look alike, and so does one that was kept before, so that nobody shows another's file as the own
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Attachment keep(UUID id, String purpose, UUID subjectId) {
        AttachmentRow row = fresh(id, purpose);
        Optional<Instant> deleteAt = purposes.get(purpose).retention().map(clock.instant()::plus);
        if (!table.keep(id, subjectId, deleteAt)) {
            throw unknown();
        }
        return row.attachment(keys);
    }

    /** What is known of those that are still there, fresh or kept. Whether the caller may know, the feature has decided. */
    public Map<UUID, Attachment> find(Collection<UUID> ids) {
        return table.find(ids).stream()
                .map(row -> row.attachment(keys))
                .collect(Collectors.toMap(Attachment::id, attachment -> attachment));
    }

    /**
     * The content in the clear. Whether the caller may read it, the feature has decided.
     *
     * @throws cn.fengxing.kit.problem.Rejected 404 if it is gone
     */
    public AttachmentContent open(UUID id) {
        AttachmentRow row = one(id).orElseThrow(CommonProblems::notFound);
        return new AttachmentContent(row.attachment(keys), new Pieces(objects, row.key(keys), table.pieces(id)));
    }

    /** Gone when the caller's transaction commits: the key with the row, the sealed bytes soon after. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void delete(UUID id) {
        objects.release(table.delete(List.of(id)));
    }

    /** Deletes it if it is still fresh and the caller has sent it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdraw(UUID id) {
        one(id).filter(row -> Arrays.equals(senders.of(caller), row.uploader())).ifPresent(row -> delete(row.id()));
    }

    /**
     * Whether this caller may read it now: the sender while it is fresh, afterwards whom the feature lets.
     *
     * @throws cn.fengxing.kit.problem.Rejected 401 for a caller who is nobody
     */
    public boolean mayRead(UUID id) {
        return one(id).filter(this::mayRead).isPresent();
    }

    private boolean mayRead(AttachmentRow row) {
        UUID subject = row.keptFor();
        return subject == null
                ? Arrays.equals(row.uploader(), senders.of(caller))
                : purposes.find(row.purpose())
                        .filter(purpose -> purpose.mayRead(caller, subject))
                        .isPresent();
    }

    private AttachmentRow fresh(UUID id, String purpose) {
        byte[] sender = senders.of(caller);
        return one(id).filter(row -> row.purpose().equals(purpose) && Arrays.equals(sender, row.uploader()))
                .filter(row -> row.deleteAt() != null && clock.instant().isBefore(row.deleteAt()))
                .orElseThrow(Attachments::unknown);
    }

    private Optional<AttachmentRow> one(UUID id) {
        return table.find(List.of(id)).stream().findFirst();
    }

    private static FieldRejected unknown() {
        return new FieldRejected(FIELD, "attachment-unknown");
    }
}
