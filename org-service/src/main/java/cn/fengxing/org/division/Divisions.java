package cn.fengxing.org.division;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads divisions straight into views. */
@ApplicationScoped
public class Divisions {

    private static final String COLUMNS = "d.code, d.parent_code, d.level, d.name, d.since_on, ";
    private static final String SELECT =
            "SELECT " + COLUMNS + "d.abolished_on, d.successor_code FROM division d WHERE d.abolished_on IS NULL AND ";

    /** Names are Chinese, so Latin letters can only be how a name sounds. */
    private static final Pattern SOUND = Pattern.compile("[a-z ']+", Pattern.CASE_INSENSITIVE);

    private final EntityManager entities;

    Divisions(EntityManager entities) {
        this.entities = entities;
    }

    /** As it is now, also if it was abolished. */
    @Transactional
    public Optional<DivisionView> find(String code) {
        return views(query("SELECT " + COLUMNS
                                + "d.abolished_on, d.successor_code FROM division d WHERE d.code = :code")
                        .setParameter("code", code))
                .stream()
                .findFirst();
    }

    /** As it was on the day; empty for one that was not there yet, or no longer. */
    @Transactional
    public Optional<DivisionView> find(String code, LocalDate on) {
        return views(query("SELECT " + COLUMNS + """
                                NULL::date AS abolished_on, NULL::text AS successor_code
                                  FROM (SELECT 'infinity'::date AS to_on, code, parent_code, level, name, since_on, abolished_on
                                          FROM division
                                        UNION ALL
                                        SELECT to_on, code, parent_code, level, name, since_on, NULL FROM division_past) d
                                 WHERE d.code = :code AND (d.since_on IS NULL OR d.since_on <= :on) AND d.to_on > :on
                                   AND (d.abolished_on IS NULL OR d.abolished_on > :on)""").setParameter("code", code).setParameter("on", on)).stream()
                .findFirst();
    }

    /** What a code means today: the division itself, or the last one that took its place. */
    @Transactional
    public Optional<DivisionView> current(String code) {
        Optional<DivisionView> division = find(code);
        while (division.isPresent() && division.get().successorCode() != null) {
            division = find(division.get().successorCode());
        }
        return division;
    }

    /** Children of a division by code. */
    @Transactional
    public Page<DivisionView> children(@Nullable String parentCode, PageRequest page) {
        return page(
                query(
                                SELECT
                                        + "d.parent_code IS NOT DISTINCT FROM :parent AND d.code > :after ORDER BY d.code LIMIT :limit")
                        .setParameter("parent", parentCode),
                page);
    }

    /** All divisions whose name contains the text, or begins to sound like it, in full or by its initials. */
    @Transactional
    public Page<DivisionView> search(String text, PageRequest page) {
        if (!SOUND.matcher(text.strip()).matches()) {
            return page(
                    query(SELECT + "d.name LIKE :name AND d.code > :after ORDER BY d.code LIMIT :limit")
                            .setParameter("name", "%" + text.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%"),
                    page);
        }
        String sound = text.toLowerCase(Locale.ROOT).replaceAll("[ ']", "");
        return page(
                query(SELECT + """
                        d.code > :after AND (d.pinyin >= :sound AND d.pinyin < :soundEnd
                                             OR d.initials >= :sound AND d.initials < :soundEnd)
                         ORDER BY d.code LIMIT :limit""").setParameter("sound", sound).setParameter("soundEnd", sound + '{'),
                page); // in C order the brace follows the z
    }

    private Query query(String sql) {
        return entities.createNativeQuery(sql, Tuple.class);
    }

    private static Page<DivisionView> page(Query query, PageRequest page) {
        query.setParameter("after", page.after(String.class).orElse(""));
        query.setParameter("limit", page.limit() + 1);
        return Page.of(views(query), page, DivisionView::code);
    }

    private static List<DivisionView> views(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).map(Divisions::view).toList();
    }

    private static DivisionView view(Tuple row) {
        return new DivisionView(
                row.get("code", String.class),
                row.get("parent_code", String.class),
                DivisionLevel.valueOf(row.get("level", String.class).toUpperCase(Locale.ROOT)),
                row.get("name", String.class),
                row.get("since_on", LocalDate.class),
                row.get("abolished_on", LocalDate.class),
                row.get("successor_code", String.class));
    }
}
