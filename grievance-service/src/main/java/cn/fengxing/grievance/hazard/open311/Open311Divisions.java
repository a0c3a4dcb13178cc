package cn.fengxing.grievance.hazard.open311;

import cn.fengxing.grievance.hazard.Position;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a report belongs: as the app says, else as the nearest verified hazard within a kilometre, else wherever all belongs. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Open311Divisions {

    private static final double NEAR_METRES = 1000;

    private final EntityManager entities;
    private final Open311Settings settings;

    Open311Divisions(EntityManager entities, Open311Settings settings) {
        this.entities = entities;
        this.settings = settings;
    }

    /** @throws Open311Refused 404 for what is not served here */
    String of(@Nullable String said, @Nullable Position position) {
        if (said != null) {
            return served(said);
        }
        return position == null ? settings.division() : nearest(position).orElseGet(settings::division);
    }

    private String served(String said) {
        String own = settings.division().replaceAll("(00)+$", "");
        if (!said.matches("\\d{2,12}") || !said.startsWith(own)) {
            throw Open311Refused.unknown("jurisdiction_id");
        }
        return said + "0".repeat(12 - said.length());
    }

    private Optional<String> nearest(Position position) {
        List<?> rows = entities.createNativeQuery("""
                        SELECT division_code, lon, lat FROM hazard
                         WHERE lon IS NOT NULL AND status IN ('VERIFIED', 'ASSIGNED', 'FIXED', 'CONFIRMED')
                         ORDER BY point(lon, lat) <-> point(:lon, :lat) LIMIT 1""", Tuple.class)
                .setParameter("lon", position.lon())
                .setParameter("lat", position.lat())
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .filter(row -> position.metresTo(new Position(row.get(1, Double.class), row.get(2, Double.class)))
                        <= NEAR_METRES)
                .map(row -> row.get(0, String.class))
                .findFirst();
    }
}
