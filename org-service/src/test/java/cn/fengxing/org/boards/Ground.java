package cn.fengxing.org.boards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows put in place without the API: organisations, and what belongs to them in alliances, checklists and competences. */
@ApplicationScoped
public class Ground {

    /** Where the working committee's office is, as the application's properties say. */
    public static final UUID OFFICE = UUID.fromString("01900000-0000-7000-8000-000000210000");

    private final EntityManager entities;

    Ground(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public UUID organisation(String type, String line, @Nullable UUID parent, String division) {
        UUID id = UUID.randomUUID();
        run("""
                INSERT INTO organisation (id, name, type, line, parent_id, path, division_code, version)
                VALUES (?1, ?2, ?3, ?4, CAST(?5 AS uuid),
                        coalesce((SELECT path FROM organisation WHERE id = CAST(?5 AS uuid)), '') || ?6 || '/', ?7, 0)""", id, "测试" + id, type, line, text(parent), id.toString(), division);
        return id;
    }

    @Transactional
    public UUID department(@Nullable UUID parent, String division) {
        return organisation("REGULATOR", "GOVERNMENT", parent, division);
    }

    @Transactional
    public UUID rule(UUID department) {
        UUID id = UUID.randomUUID();
        run("""
                INSERT INTO competence_rule (id, department_id, categories, kinds_of_work, levels, from_date, basis, version)
                VALUES (?1, ?2, '{TRAINING}', '{RIDER}', '{TOWNSHIP}', '2026-01-01', '权责清单', 0)""", id, department);
        return id;
    }

    @Transactional
    public UUID unit(UUID organisation) {
        UUID id = UUID.randomUUID();
        run(
                "INSERT INTO member_unit (id, organisation_id, from_date, version) VALUES (?1, ?2, '2020-01-01', 0)",
                id,
                organisation);
        return id;
    }

    @Transactional
    public UUID plan() {
        UUID id = UUID.randomUUID();
        run("INSERT INTO work_plan VALUES (?1, '三年倍增计划', '翻一番', 2026, 2028, 0)", id);
        return id;
    }

    @Transactional
    public UUID checklist(UUID organisation, int year, String state) {
        UUID id = UUID.randomUUID();
        run(
                "INSERT INTO checklist (id, organisation_id, year, state, version) VALUES (?1, ?2, ?3, ?4, 0)",
                id,
                organisation,
                year,
                state);
        return id;
    }

    @Transactional
    public UUID item(UUID checklist, String state) {
        UUID id = UUID.randomUUID();
        run("""
                INSERT INTO checklist_item (id, checklist_id, title, requirement, points, due_on, state, late, version)
                SELECT ?1, id, '推动组织覆盖', '覆盖率达到85%', 100, make_date(year, 12, 20), ?3, false, 0
                  FROM checklist WHERE id = ?2""", id, checklist, state);
        if (state.equals("REPORTED")) {
            run("""
                    INSERT INTO checklist_report (id, item_id, evidence, self_score, reported_by, reported_at)
                    VALUES (?1, ?2, '台账已建立', 90, gen_random_uuid(), now())""", UUID.randomUUID(), id);
        }
        return id;
    }

    @Transactional
    public UUID alliance(UUID lead) {
        UUID id = UUID.randomUUID();
        run("""
                INSERT INTO alliance (id, kind, name, purpose, lead_id, division_code, formed_on, version)
                VALUES (?1, 'ALLIANCE', '文艺路党建联合体', '共同服务骑手', ?2, '210106001000', '2024-01-10', 0)""", id, lead);
        seat(id, lead, "CHAIR");
        return id;
    }

    @Transactional
    public UUID seat(UUID alliance, UUID organisation, String kind) {
        UUID id = UUID.randomUUID();
        run("INSERT INTO alliance_seat VALUES (?1, ?2, ?3, ?4, '2024-01-10', NULL)", id, alliance, organisation, kind);
        return id;
    }

    /** @param begun whether it has begun, so that minutes can be written */
    @Transactional
    public UUID meeting(UUID alliance, boolean begun) {
        UUID id = UUID.randomUUID();
        run("""
                INSERT INTO alliance_meeting (id, alliance_id, title, place, agenda, starts_at, ends_at, state, changed_at, version)
                VALUES (?1, ?2, '联席会议', '街道党群服务中心', '停车充电', now() + CAST(?3 AS interval),
                        now() + CAST(?3 AS interval) + interval '1 hour', 'CALLED', now(), 0)""", id, alliance, begun ? "-1 hour" : "30 days");
        return id;
    }

    @Transactional
    public UUID matter(UUID alliance, UUID owner) {
        UUID id = UUID.randomUUID();
        run("""
                INSERT INTO alliance_matter (id, alliance_id, subject, owner_id, due_on, state, version)
                VALUES (?1, ?2, '增设临时停车位', ?3, '2099-12-31', 'OPEN', 0)""", id, alliance, owner);
        return id;
    }

    @Transactional
    public UUID offer(UUID alliance, UUID organisation) {
        UUID id = UUID.randomUUID();
        run("""
                INSERT INTO alliance_offer (id, alliance_id, organisation_id, kind, name, description, place, version)
                VALUES (?1, ?2, ?3, 'VENUE', '休息区', '有饮水机', '商场地下一层', 0)""", id, alliance, organisation);
        return id;
    }

    @Transactional
    public UUID feed(UUID alliance, UUID organisation, String token) {
        UUID id = UUID.randomUUID();
        run(
                "INSERT INTO alliance_feed VALUES (?1, ?2, ?3, ?4, now(), NULL)",
                id,
                alliance,
                organisation,
                sha256(token));
        return id;
    }

    @Transactional
    public void run(String sql, @Nullable Object... values) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
