package cn.fengxing.grievance.hazard.campaign;

import static cn.fengxing.kit.time.Today.SHANGHAI;

import cn.fengxing.grievance.hazard.Position;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Shows campaigns with their figures, and their sites, to who runs them. */
@ApplicationScoped
@Transactional
public class CampaignReads {

    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);

    private static final String COLUMNS = """
            SELECT c.id, c.organisation_id, c.title, c.starts_on, c.ends_on, array_to_string(c.checklist, chr(31)),
                   s.sites, s.inspected, s.late, s.passed, f.faults, f.mended
              FROM hazard_campaign c
              CROSS JOIN LATERAL (
                    SELECT count(*) AS sites, count(inspected_at) AS inspected,
                           count(*) FILTER (WHERE inspected_at IS NULL AND planned_on < :today) AS late,
                           coalesce(sum(passed), 0) AS passed
                      FROM hazard_campaign_site WHERE campaign_id = c.id) s
              CROSS JOIN LATERAL (
                    SELECT count(*) AS faults, count(*) FILTER (WHERE h.status IN ('FIXED', 'CONFIRMED')) AS mended
                      FROM hazard_campaign_site i JOIN hazard_campaign_fault x ON x.site_id = i.id
                      JOIN hazard h ON h.id = x.hazard_id WHERE i.campaign_id = c.id) f
            """;

    private final EntityManager entities;
    private final Campaigns campaigns;
    private final Caller caller;
    private final Clock clock;

    CampaignReads(EntityManager entities, Campaigns campaigns, Caller caller, Clock clock) {
        this.entities = entities;
        this.campaigns = campaigns;
        this.caller = caller;
        this.clock = clock;
    }

    /** Of an organisation, the newest first. */
    public Page<CampaignView> of(UUID organisationId, PageRequest page) {
        caller.require(organisationId, Campaigns.RUNNERS);
        Query query = entities.createNativeQuery(
                        COLUMNS + " WHERE c.organisation_id = :org AND c.id < :after ORDER BY c.id DESC LIMIT :limit",
                        Tuple.class)
                .setParameter("org", organisationId)
                .setParameter("after", page.after(UUID.class).orElse(LAST))
                .setParameter("limit", page.limit() + 1);
        return Page.of(views(query), page, CampaignView::id);
    }

    public CampaignView get(UUID id) {
        campaigns.run(id);
        Query query = entities.createNativeQuery(COLUMNS + " WHERE c.id = :id", Tuple.class)
                .setParameter("id", id);
        return views(query).get(0);
    }

    public Page<CampaignSiteView> sites(UUID id, PageRequest page) {
        campaigns.run(id);
        List<?> rows = entities.createNativeQuery("""
                        SELECT s.id, s.name, s.division_code, s.lon, s.lat, s.inspector_id, s.planned_on, s.inspected_at,
                               s.passed, s.failed,
                               (SELECT string_agg(CAST(x.hazard_id AS text), ',' ORDER BY x.item)
                                  FROM hazard_campaign_fault x WHERE x.site_id = s.id)
                          FROM hazard_campaign_site s WHERE s.campaign_id = :id AND s.id > :after
                         ORDER BY s.id LIMIT :limit""", Tuple.class)
                .setParameter("id", id)
                .setParameter("after", page.after(UUID.class).orElse(FIRST))
                .setParameter("limit", page.limit() + 1)
                .getResultList();
        return Page.of(rows.stream().map(row -> site((Tuple) row)).toList(), page, CampaignSiteView::id);
    }

    private List<CampaignView> views(Query query) {
        List<?> rows = query.setParameter("today", Today.by(clock)).getResultList();
        return rows.stream().map(row -> campaign((Tuple) row)).toList();
    }

    private static CampaignView campaign(Tuple row) {
        return new CampaignView(
                row.get(0, UUID.class),
                row.get(1, UUID.class),
                row.get(2, String.class),
                row.get(3, LocalDate.class),
                row.get(4, LocalDate.class),
                List.of(row.get(5, String.class).split("\u001f")),
                number(row, 6),
                number(row, 7),
                number(row, 8),
                number(row, 9),
                number(row, 10),
                number(row, 11));
    }

    private static CampaignSiteView site(Tuple row) {
        Double lon = row.get(3, Double.class);
        Instant inspected = row.get(7, Instant.class);
        String hazards = row.get(10, String.class);
        return new CampaignSiteView(
                row.get(0, UUID.class),
                row.get(1, String.class),
                row.get(2, String.class),
                lon == null ? null : new Position(lon, row.get(4, Double.class)),
                row.get(5, UUID.class),
                row.get(6, LocalDate.class),
                inspected == null ? null : LocalDate.ofInstant(inspected, SHANGHAI),
                row.get(8, Integer.class),
                row.get(9, Integer.class),
                hazards == null
                        ? List.of()
                        : Stream.of(hazards.split(",")).map(UUID::fromString).toList());
    }

    private static long number(Tuple row, int column) {
        return row.get(column, Number.class).longValue();
    }
}
