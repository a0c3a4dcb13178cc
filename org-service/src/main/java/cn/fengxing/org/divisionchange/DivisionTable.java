package cn.fengxing.org.divisionchange;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.DivisionCode;
import cn.fengxing.kit.id.Ids;
import cn.fengxing.org.division.Sound;
import cn.fengxing.org.divisionchange.DivisionChangeView.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes divisions; what they were is kept by the day. */
@ApplicationScoped
class DivisionTable {

    private static final String WITHIN = "code >= ?1 AND code < ?1 || ':'";

    private final EntityManager entities;
    private final Caller caller;
    private final Clock clock;

    DivisionTable(EntityManager entities, Caller caller, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    /** Holds off others who change the same. */
    void lock(String code) {
        sql("SELECT code FROM division WHERE code = ?1 FOR UPDATE")
                .setParameter(1, code)
                .getResultList();
    }

    void add(AddDivisionRequest request, String level, LocalDate on) {
        Sound sound = Sound.of(request.name().strip());
        sql("""
                        INSERT INTO division (code, parent_code, level, name, since_on, pinyin, initials)
                        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)""")
                .setParameter(1, request.code())
                .setParameter(2, request.parentCode())
                .setParameter(3, level)
                .setParameter(4, request.name().strip())
                .setParameter(5, on)
                .setParameter(6, sound.full())
                .setParameter(7, sound.initials())
                .executeUpdate();
    }

    void rename(String code, String name, LocalDate on) {
        sql("""
                        INSERT INTO division_past (to_on, code, parent_code, level, name, since_on)
                        SELECT ?2, code, parent_code, level, name, since_on FROM division
                         WHERE code = ?1 AND (since_on IS NULL OR since_on < ?2)""").setParameter(1, code).setParameter(2, on).executeUpdate();
        Sound sound = Sound.of(name);
        sql("""
                        UPDATE division SET name = ?2, since_on = ?3, pinyin = ?4, initials = ?5, version = version + 1
                         WHERE code = ?1""")
                .setParameter(1, code)
                .setParameter(2, name)
                .setParameter(3, on)
                .setParameter(4, sound.full())
                .setParameter(5, sound.initials())
                .executeUpdate();
    }

    /** The division and what is left within it. */
    void abolish(String code, @Nullable String successor, LocalDate on) {
        sql("UPDATE division SET abolished_on = ?2, successor_code = CAST(?3 AS text), version = version + 1 WHERE "
                        + WITHIN + " AND abolished_on IS NULL")
                .setParameter(1, DivisionCode.prefix(code))
                .setParameter(2, on)
                .setParameter(3, successor)
                .executeUpdate();
    }

    boolean changedAfter(String code, LocalDate on) {
        return !sql("SELECT code FROM division WHERE " + WITHIN + " AND since_on > ?2")
                .setParameter(1, DivisionCode.prefix(code))
                .setParameter(2, on)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whether others lie within it. */
    boolean hasLivingWithin(String code) {
        return !sql("SELECT code FROM division WHERE " + WITHIN + " AND code <> ?2 AND abolished_on IS NULL")
                .setParameter(1, DivisionCode.prefix(code))
                .setParameter(2, code)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Organisations at the division or within it. */
    List<UUID> organisationsWithin(String code) {
        List<?> ids = entities.createNativeQuery(
                        "SELECT id FROM organisation WHERE division_code >= ?1 AND division_code < ?1 || ':' ORDER BY path",
                        UUID.class)
                .setParameter(1, DivisionCode.prefix(code))
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    void record(Kind kind, String code, LocalDate on, String reason, Names names) {
        sql("""
                        INSERT INTO division_change (id, code, kind, effective_on, successor_code, old_name, new_name, reason,
                                                     changed_by, changed_at)
                        VALUES (?1, ?2, ?3, ?4, CAST(?5 AS text), CAST(?6 AS text), CAST(?7 AS text), ?8, ?9, ?10)""")
                .setParameter(1, Ids.next())
                .setParameter(2, code)
                .setParameter(3, kind.name())
                .setParameter(4, on)
                .setParameter(5, names.successor())
                .setParameter(6, names.before())
                .setParameter(7, names.after())
                .setParameter(8, reason)
                .setParameter(9, caller.personId())
                .setParameter(10, clock.instant())
                .executeUpdate();
    }

    /** What a change is about, apart from the division. */
    record Names(
            @Nullable String before,
            @Nullable String after,
            @Nullable String successor) {}

    /** The latest first. */
    List<DivisionChangeView> changes(String code) {
        List<?> rows = entities.createNativeQuery("""
                        SELECT id, code, kind, effective_on, successor_code, old_name, new_name, reason
                          FROM division_change WHERE code = ?1 ORDER BY id DESC LIMIT 200""", Tuple.class)
                .setParameter(1, code)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(DivisionTable::view).toList();
    }

    private static DivisionChangeView view(Tuple row) {
        return new DivisionChangeView(
                row.get("id", UUID.class),
                row.get("code", String.class),
                Kind.valueOf(row.get("kind", String.class)),
                row.get("effective_on", LocalDate.class),
                row.get("successor_code", String.class),
                row.get("old_name", String.class),
                row.get("new_name", String.class),
                row.get("reason", String.class));
    }

    private Query sql(String sql) {
        return entities.createNativeQuery(sql);
    }
}
