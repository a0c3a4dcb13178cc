package cn.fengxing.member.roster;

import cn.fengxing.kit.personal.PersonalData;
import cn.fengxing.kit.personal.RowKey;
import cn.fengxing.kit.personal.RowKeys;
import cn.fengxing.member.person.KindOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What companies said of workers, row by row. Writing a row never looks whether anybody has the phone: it is the same work, and has
 * the same result, for everybody.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RosterRows {

    private static final String PHONE = "roster-phone";
    private static final String CONTENT = "roster-row";
    private static final String ASKED = "roster-asked-phone";
    private static final String NOTHING = "";

    /** Who said no keeps a row without content, so that it is not asked again. */
    private static final String TAKE = """
            INSERT INTO roster_row AS r (id, company_id, roster_id, phone_index, content, row_key, master_key_id, listed_at, ask_phone)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            ON CONFLICT (id) DO UPDATE
               SET roster_id = excluded.roster_id,
                   ask_phone = CASE WHEN r.ask_phone IS NULL THEN NULL ELSE excluded.ask_phone END,
                   content = CASE WHEN r.answer = 'DENIED' THEN NULL ELSE excluded.content END,
                   row_key = CASE WHEN r.answer = 'DENIED' THEN NULL ELSE excluded.row_key END,
                   master_key_id = CASE WHEN r.answer = 'DENIED' THEN NULL ELSE excluded.master_key_id END
            """;

    private final EntityManager entities;
    private final PersonalData personalData;
    private final RowKeys keys;
    private final Clock clock;

    RosterRows(EntityManager entities, PersonalData personalData, RowKeys keys, Clock clock) {
        this.entities = entities;
        this.personalData = personalData;
        this.keys = keys;
        this.clock = clock;
    }

    /** What a row says, unsealed. */
    public record Content(
            @Nullable String name,
            KindOfWork kindOfWork,
            @Nullable String divisionCode) {

        private String text() {
            return String.join(
                    "\n",
                    kindOfWork.name(),
                    name == null ? NOTHING : name,
                    divisionCode == null ? NOTHING : divisionCode);
        }

        private static Content of(String text) {
            String[] parts = text.split("\n", -1);
            return new Content(
                    parts[1].isEmpty() ? null : parts[1],
                    KindOfWork.valueOf(parts[0]),
                    parts[2].isEmpty() ? null : parts[2]);
        }
    }

    public byte[] indexOf(String phone) {
        return personalData.blindIndex(PHONE, phone);
    }

    public byte[] seal(RowKey key, Content content) {
        return key.seal(CONTENT, content.text().getBytes(StandardCharsets.UTF_8));
    }

    /** Of a row whose worker is still to be asked. */
    public String askedPhone(RowKey key, byte[] sealed) {
        return new String(key.open(ASKED, sealed), StandardCharsets.UTF_8);
    }

    public Content open(UUID id, byte[] content, byte[] wrappedKey, String masterKeyId) {
        byte[] plain = keys.unwrap(id, wrappedKey, masterKeyId).open(CONTENT, content);
        return Content.of(new String(plain, StandardCharsets.UTF_8));
    }

    void take(RosterRecords.Task task, List<RosterRow> rows) {
        for (RosterRow row : rows) {
            if (row.listed() != null) {
                take(task, row.listed());
            }
        }
    }

    private void take(RosterRecords.Task task, RosterRow.Listed listed) {
        UUID id = idOf(task.companyId(), listed.phone());
        RowKey key = keys.create(id);
        Content content = new Content(listed.name(), listed.kindOfWork(), listed.divisionCode());
        entities.createNativeQuery(TAKE)
                .setParameter(1, id)
                .setParameter(2, task.companyId())
                .setParameter(3, task.id())
                .setParameter(4, indexOf(listed.phone()))
                .setParameter(5, seal(key, content))
                .setParameter(6, key.wrapped())
                .setParameter(7, key.masterKeyId())
                .setParameter(8, clock.instant())
                .setParameter(9, key.seal(ASKED, listed.phone().getBytes(StandardCharsets.UTF_8)))
                .executeUpdate();
    }

    /** Whoever is not in a full list is said to work there no more; what a worker has answered is the worker's. */
    void dropOthers(RosterRecords.Task task) {
        entities.createNativeQuery(
                        "DELETE FROM roster_row WHERE company_id = ?1 AND roster_id <> ?2 AND answer IS NULL")
                .setParameter(1, task.companyId())
                .setParameter(2, task.id())
                .executeUpdate();
    }

    private UUID idOf(UUID companyId, String phone) {
        ByteBuffer hash = ByteBuffer.wrap(personalData.blindIndex(CONTENT, companyId + "/" + phone));
        return new UUID(hash.getLong(), hash.getLong());
    }
}
