package cn.fengxing.org.division;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads divisions straight into views. */
@ApplicationScoped
public class Divisions {

    private static final String SELECT = "SELECT code, parent_code, level, name FROM division ";

    private final EntityManager entities;

    Divisions(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public Optional<DivisionView> find(String code) {
        return query(SELECT + "WHERE code = ?1", code).stream().findFirst();
    }

    /** Children of a division, or with {@code name} all divisions whose name contains it, by code. */
    @Transactional
    public Page<DivisionView> list(@Nullable String parentCode, @Nullable String name, PageRequest page) {
        String after = page.after(String.class).orElse("");
        String where = name == null ? "parent_code IS NOT DISTINCT FROM ?2" : "name LIKE ?2 ESCAPE '\\'";
        String value = name == null ? parentCode : "%" + name.replaceAll("([\\\\%_])", "\\\\$1") + "%";
        List<DivisionView> rows = query(
                SELECT + "WHERE code > ?1 AND " + where + " ORDER BY code LIMIT ?3", after, value, page.limit() + 1);
        return Page.of(rows, page, DivisionView::code);
    }

    private List<DivisionView> query(String sql, @Nullable Object... parameters) {
        var query = entities.createNativeQuery(sql, Tuple.class);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return ((List<?>) query.getResultList())
                .stream().map(row -> view((Tuple) row)).toList();
    }

    private static DivisionView view(Tuple row) {
        DivisionLevel level = DivisionLevel.valueOf(row.get(2, String.class).toUpperCase(Locale.ROOT));
        return new DivisionView(row.get(0, String.class), row.get(1, String.class), level, row.get(3, String.class));
    }
}
