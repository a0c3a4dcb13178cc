package cn.fengxing.org.chart;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.org.organisation.EffectiveDay;
import cn.fengxing.org.organisation.OrganisationType;
import cn.fengxing.org.organisation.Organisations;
import cn.fengxing.org.reading.OrganisationReads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a subtree for a chart, superiors before those below them, so that a limit cuts the lowest levels. */
@ApplicationScoped
public class ChartReads {

    /** More boxes than this nobody reads on one page. */
    static final int MAX_BOXES = 600;

    /** A path has an id and a slash for each level. */
    private static final int PATH_LENGTH_PER_LEVEL = 37;

    private static final String OF_DAY = "o.since_on <= :on AND o.to_on > :on AND o.dissolved_on IS NULL";

    private final Caller caller;
    private final EntityManager entities;
    private final EffectiveDay effectiveDay;

    ChartReads(Caller caller, EntityManager entities, EffectiveDay effectiveDay) {
        this.caller = caller;
        this.entities = entities;
        this.effectiveDay = effectiveDay;
    }

    private record Box(UUID id, @Nullable UUID parent, String name, OrganisationType type) {}

    /** @param depth levels below the organisation */
    @Transactional
    public ChartNode chart(UUID id, int depth, @Nullable LocalDate on) {
        caller.require(id, OrganisationReads.readers());
        LocalDate day = on == null ? effectiveDay.today() : on;
        List<Box> boxes = boxes(path(id, day), depth, day);
        return node(boxes.get(0), below(boxes), counts(boxes, day));
    }

    private String path(UUID id, LocalDate day) {
        List<?> paths = query("SELECT o.path FROM organisation_at o WHERE o.id = :id AND " + OF_DAY, String.class, day)
                .setParameter("id", id)
                .getResultList();
        return paths.stream().map(String.class::cast).findFirst().orElseThrow(CommonProblems::notFound);
    }

    private List<Box> boxes(String path, int depth, LocalDate day) {
        List<?> rows = query(
                        "SELECT o.id, o.parent_id, o.name, o.type FROM organisation_at o WHERE " + OF_DAY + """
                                 AND o.path >= :path AND o.path < :end AND length(o.path) <= :longest
                                ORDER BY length(o.path), o.path LIMIT :limit""",
                        Tuple.class,
                        day)
                .setParameter("path", path)
                .setParameter("end", Organisations.endOf(path))
                .setParameter("longest", path.length() + depth * PATH_LENGTH_PER_LEVEL)
                .setParameter("limit", MAX_BOXES)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Box(
                        row.get("id", UUID.class),
                        row.get("parent_id", UUID.class),
                        row.get("name", String.class),
                        OrganisationType.valueOf(row.get("type", String.class))))
                .toList();
    }

    /** How many there are right below each, shown or not. */
    private Map<UUID, Long> counts(List<Box> boxes, LocalDate day) {
        List<?> rows = query(
                        "SELECT o.parent_id, count(*) AS below FROM organisation_at o WHERE " + OF_DAY
                                + " AND o.parent_id IN (:shown) GROUP BY o.parent_id",
                        Tuple.class,
                        day)
                .setParameter("shown", boxes.stream().map(Box::id).toList())
                .getResultList();
        Map<UUID, Long> counts = new HashMap<>();
        rows.stream()
                .map(Tuple.class::cast)
                .forEach(row -> counts.put(row.get("parent_id", UUID.class), row.get("below", Long.class)));
        return counts;
    }

    private static Map<UUID, List<Box>> below(List<Box> boxes) {
        Map<UUID, List<Box>> below = new HashMap<>();
        for (Box box : boxes.subList(1, boxes.size())) {
            below.computeIfAbsent(box.parent(), parent -> new ArrayList<>()).add(box);
        }
        return below;
    }

    private static ChartNode node(Box box, Map<UUID, List<Box>> below, Map<UUID, Long> counts) {
        List<ChartNode> children = below.getOrDefault(box.id(), List.of()).stream()
                .map(child -> node(child, below, counts))
                .toList();
        long more = counts.getOrDefault(box.id(), 0L) - children.size();
        return new ChartNode(box.id(), box.name(), box.type(), more, children);
    }

    private Query query(String sql, Class<?> result, LocalDate day) {
        return entities.createNativeQuery(sql, result).setParameter("on", day);
    }
}
