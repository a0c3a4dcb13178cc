package cn.fengxing.kit.attachment;

import cn.fengxing.kit.personal.RowKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The attachments of one thing, in the order in which they were sent. Who may read or change them, the feature has decided. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class KeptAttachments {

    private final Attachments attachments;
    private final AttachmentTable table;
    private final RowKeys keys;

    KeptAttachments(Attachments attachments, AttachmentTable table, RowKeys keys) {
        this.attachments = attachments;
        this.table = table;
        this.keys = keys;
    }

    public List<Attachment> of(String purpose, UUID subjectId) {
        return of(purpose, List.of(subjectId)).getOrDefault(subjectId, List.of());
    }

    /** By subject; one that has none is missing. */
    public Map<UUID, List<Attachment>> of(String purpose, Collection<UUID> subjectIds) {
        return table.keptFor(purpose, subjectIds).stream()
                .collect(Collectors.groupingBy(
                        AttachmentRow::keptFor, Collectors.mapping(row -> row.attachment(keys), Collectors.toList())));
    }

    /**
     * Makes these the subject's attachments: fresh ones are kept, those it had stay, others that it had are deleted.
     *
     * @throws cn.fengxing.kit.problem.FieldRejected 400 as {@link Attachments#keep}
     */
    public List<Attachment> exactly(String purpose, UUID subjectId, Collection<UUID> ids) {
        Set<UUID> gone = new HashSet<>();
        of(purpose, subjectId).forEach(attachment -> gone.add(attachment.id()));
        List<UUID> fresh = new ArrayList<>();
        for (UUID id : new LinkedHashSet<>(ids)) {
            if (!gone.remove(id)) {
                fresh.add(id);
            }
        }
        fresh.forEach(id -> attachments.keep(id, purpose, subjectId));
        gone.forEach(attachments::delete);
        return of(purpose, subjectId);
    }
}
