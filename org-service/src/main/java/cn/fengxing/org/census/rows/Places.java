package cn.fengxing.org.census.rows;

import cn.fengxing.kit.caller.DivisionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Divisions within one, and platforms, by what lists call them; read once per import. */
public final class Places {

    /** Two divisions of one name within the same one: the name says too little. */
    private static final String AMBIGUOUS = "";

    private static final Pattern SHORT_CODE = Pattern.compile("\\d{6}|\\d{9}");

    private final Map<String, String> divisions = new HashMap<>();
    private final Map<String, UUID> platforms = new HashMap<>();

    private Places() {}

    Optional<String> division(String text) {
        String padded = SHORT_CODE.matcher(text).matches() ? (text + "000000").substring(0, 12) : text;
        return Optional.ofNullable(divisions.get(padded)).filter(code -> !code.equals(AMBIGUOUS));
    }

    Optional<UUID> platform(String name) {
        return Optional.ofNullable(platforms.get(CompanyName.of(name).key()));
    }

    /** Reads them. */
    @ApplicationScoped
    public static class Reader {

        private static final String DIVISIONS =
                "SELECT code, name FROM division WHERE code >= ?1 AND code < ?2 ORDER BY code";
        private static final String PLATFORMS = "SELECT id, name FROM organisation"
                + " WHERE type IN ('PLATFORM_COMPANY', 'PLATFORM_OFFICE') AND dissolved_on IS NULL ORDER BY id DESC";

        private final EntityManager entities;

        Reader(EntityManager entities) {
            this.entities = entities;
        }

        public Places within(String divisionCode) {
            Places places = new Places();
            String prefix = DivisionCode.prefix(divisionCode);
            for (Tuple row : rows(DIVISIONS, prefix, prefix + ':')) {
                String code = row.get(0, String.class);
                places.divisions.put(code, code);
                places.divisions.merge(row.get(1, String.class), code, (one, other) -> AMBIGUOUS);
            }
            for (Tuple row : rows(PLATFORMS)) {
                places.platforms.put(CompanyName.of(row.get(1, String.class)).key(), row.get(0, UUID.class));
            }
            return places;
        }

        @SuppressWarnings("unchecked")
        private List<Tuple> rows(String sql, String... parameters) {
            var query = entities.createNativeQuery(sql, Tuple.class);
            for (int i = 0; i < parameters.length; i++) {
                query.setParameter(i + 1, parameters[i]);
            }
            return query.getResultList();
        }
    }
}
