package cn.fengxing.grievance.journey;

import cn.fengxing.kit.personal.PersonalData;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.matrix.MatrixTree;
import cn.fengxing.testkit.matrix.Relation;
import cn.fengxing.testkit.matrix.Visit;
import cn.fengxing.testkit.matrix.Visits;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the access matrix asks for of hazards. */
final class HazardVisits {

    private static final Set<String> HANDLERS = Set.of("COMMUNITY_WORKER", "REGULATOR", "DUTY_OFFICER", "ORG_ADMIN");
    private static final String HERE = "{\"lon\":123,\"lat\":41}";

    private final World world;
    private final PersonalData personalData;
    private final MatrixTree tree;

    HazardVisits(World world, PersonalData personalData, MatrixTree tree) {
        this.world = world;
        this.personalData = personalData;
        this.tree = tree;
    }

    void addTo(Visits visits) {
        visits.on("listHazards", visit -> visit.query("organisationId", tree.at(visit.relation())))
                .on(
                        List.of("getHazard", "listHazardSteps", "listHazardPhotos", "listPossibleDuplicates"),
                        visit -> on(visit, handled(visit, "REPORTED")))
                .on(
                        "verifyHazard",
                        visit -> on(visit, handled(visit, "REPORTED")).body("{}"))
                .on(
                        "dismissHazard",
                        visit -> on(visit, handled(visit, "REPORTED"))
                                .body("{\"ending\":\"NOTHING_FOUND\",\"note\":\"完好\"}"))
                .on(
                        "rerouteHazard",
                        visit -> on(visit, handled(visit, "REPORTED"))
                                .body("{\"organisationId\":\"" + World.CITY_BUREAU + "\",\"note\":\"转办\"}"))
                .on(
                        "mergeHazard",
                        visit -> on(visit, handled(visit, "REPORTED"))
                                .body("{\"intoId\":\"" + handled(visit, "VERIFIED") + "\"}"))
                .on(
                        "assignHazard",
                        visit -> on(visit, handled(visit, "VERIFIED"))
                                .body("{\"kind\":\"TEAM\",\"id\":\"" + UUID.randomUUID() + "\"}"))
                .on(
                        "fixHazard",
                        visit -> on(visit, handled(visit, "ASSIGNED"))
                                .body("{\"note\":\"已修好\",\"photoIds\":[\"" + sent(visit, "HAZARD_PHOTO") + "\"]}"))
                .on("confirmHazardFix", visit -> on(visit, mended(visit)))
                .on("disputeHazardFix", visit -> on(visit, mended(visit)).body("{\"note\":\"仍松动\"}"))
                .on("findNearbyHazards", visit -> visit.body("{\"category\":\"FLOODING\",\"position\":" + HERE + "}"))
                .on(
                        "joinHazard",
                        visit -> on(visit, planted(visit, "VERIFIED", UUID.randomUUID()))
                                .body("{\"position\":" + HERE + "}"))
                .on(
                        "drawHazardMap",
                        visit -> visit.query("box", "123.3,41.7,123.6,41.9").query("zoom", "12"))
                .on("getPublicHazard", visit -> on(visit, planted(visit, "VERIFIED", UUID.randomUUID())));
        addPhotos(visits);
    }

    private void addPhotos(Visits visits) {
        visits.on(
                        "paintHazardPhoto",
                        visit ->
                                photo(visit).body("{\"attachmentId\":\"" + sent(visit, "HAZARD_PAINTED_PHOTO") + "\"}"))
                .on("discardHazardPhoto", this::photo);
    }

    private Visit photo(Visit visit) {
        UUID hazard = handled(visit, "REPORTED");
        UUID photo = UUID.randomUUID();
        world.run(
                "INSERT INTO hazard_photo (id, hazard_id, kind, attachment_id, painted, sent_at) VALUES (?, ?, 'FIXED', ?, false, now())",
                photo,
                hazard,
                UUID.randomUUID());
        return visit.path("id", hazard).path("photoId", photo);
    }

    /** What the caller, whatever the role that is visited with, has sent before. */
    private static UUID sent(Visit visit, String purpose) {
        String token = Tokens.of(visit.callerId())
                .holding("COMMUNITY_WORKER", visit.seat())
                .text();
        return SentPhotos.forPurpose(purpose, token);
    }

    private static Visit on(Visit visit, UUID hazard) {
        return visit.path("id", hazard).header("If-Match", "*");
    }

    /** At the organisation that lies so; for roles that see to none, reported by the caller. */
    private UUID handled(Visit visit, String status) {
        boolean own = visit.relation() == Relation.OWN && !HANDLERS.contains(visit.role());
        return planted(visit, status, own ? visit.callerId() : UUID.randomUUID());
    }

    /** Said to be mended, and the caller's own or somebody else's. */
    private UUID mended(Visit visit) {
        return planted(visit, "FIXED", visit.relation() == Relation.OWN ? visit.callerId() : UUID.randomUUID());
    }

    private UUID planted(Visit visit, String status, UUID reporter) {
        UUID id = UUID.randomUUID();
        if (visit.relation() != Relation.DELETED) {
            UUID at = tree.at(visit.relation());
            world.run("""
                    INSERT INTO hazard (id, category, severity, division_code, lon, lat, organisation_id, desk_id, escalated_to,
                        status, due_at, alarm_at, overdue, notes_key, reported_at, verified_at, step, version)
                    SELECT ?, 'FLOODING', 'URGENT', '210106001000', 123, 41, o, o, o, s,
                           now() + interval '1 day', now() + interval '1 day', false, gen_random_uuid(), now(),
                           CASE WHEN s <> 'REPORTED' THEN now() END, 1, 0
                      FROM (VALUES (?, ?)) AS v (o, s)""", id, at, status);
            report(id, reporter);
        }
        return id;
    }

    private void report(UUID hazard, UUID reporter) {
        UUID id = UUID.randomUUID();
        byte[] index = QuarkusTransaction.requiringNew()
                .call(() -> personalData.blindIndex("hazard-reporter", reporter.toString()));
        byte[] sealedReporter = QuarkusTransaction.requiringNew()
                .call(() -> personalData.seal(id, "hazard-reporter", reporter.toString()));
        world.run(
                "INSERT INTO hazard_report (id, hazard_id, reporter, reporter_index, reported_at, first) VALUES (?, ?, ?, ?, now(), true)",
                id,
                hazard,
                sealedReporter,
                index);
    }
}
