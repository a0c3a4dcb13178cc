package cn.fengxing.grievance.journey;

import cn.fengxing.grievance.collective.CollectiveWords;
import cn.fengxing.grievance.collective.ShareCodes;
import cn.fengxing.grievance.statement.Statements;
import cn.fengxing.testkit.matrix.MatrixTree;
import cn.fengxing.testkit.matrix.Relation;
import cn.fengxing.testkit.matrix.Visit;
import cn.fengxing.testkit.matrix.Visits;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Collective cases wherever the access matrix wants one. */
@ApplicationScoped
class PlantedCollectives {

    private static final String PLACE = "210106000000";
    private static final String SUMMARY = "超时订单被自动扣款。";

    private final World world;
    private final Statements statements;
    private final ShareCodes shareCodes;

    PlantedCollectives(World world, Statements statements, ShareCodes shareCodes) {
        this.world = world;
        this.statements = statements;
        this.shareCodes = shareCodes;
    }

    void on(Visits visits, MatrixTree tree) {
        visits.on("formCollective", visit -> formed(visit, tree))
                .on(List.of("getCollective", "separateCollective"), visit -> collective(visit, tree))
                .on("acceptCollective", visit -> collective(visit, tree))
                .on("extendCollective", visit -> accepted(visit, tree).body("{\"workingDays\":1,\"reason\":\"调取日志\"}"))
                .on("forwardCollective", visit -> collective(visit, tree).body("{\"summary\":\"请复核\"}"))
                .on(
                        "proposeCollectiveResolution",
                        visit -> collective(visit, tree).body("{\"outcome\":\"RESOLVED\",\"answer\":\"已退\"}"))
                .on(
                        "refuseCollective",
                        visit -> collective(visit, tree).body("{\"outcome\":\"OUT_OF_SCOPE\",\"reason\":\"请向交警部门反映\"}"))
                .on("getCollectiveMembership", visit -> member(visit, tree, true))
                .on("leaveCollective", visit -> member(visit, tree, true))
                .on("joinCollective", visit -> member(visit, tree, false))
                .on("joinCollectiveByCode", visit -> {
                    String code = planted("BRANCH", tree.at(visit.relation())).code();
                    visit.body("{\"code\":\"" + code + "\",\"text\":\"我也是\",\"summaryApproved\":true}");
                });
    }

    private void formed(Visit visit, MatrixTree tree) {
        String hop = hop(visit);
        UUID platformId = UUID.randomUUID();
        UUID desk = tree.at(visit.relation());
        if (visit.relation() != Relation.DELETED) {
            grievance(hop, desk, UUID.randomUUID(), platformId, null, "AWAITING_ACCEPTANCE");
            grievance(hop, desk, UUID.randomUUID(), platformId, null, "AWAITING_ACCEPTANCE");
        }
        visit.body("""
                {"organisationId":"%s","hop":"%s","category":"OTHER","platformId":"%s","divisionCode":"%s","summary":"%s"}""".formatted(desk, hop, platformId, hop.equals("PLATFORM") ? "000000000000" : PLACE, SUMMARY));
    }

    private Visit collective(Visit visit, MatrixTree tree) {
        return collective(visit, tree, "AWAITING_ACCEPTANCE");
    }

    private Visit accepted(Visit visit, MatrixTree tree) {
        return collective(visit, tree, "IN_PROGRESS");
    }

    private Visit collective(Visit visit, MatrixTree tree, String status) {
        String hop = hop(visit);
        UUID desk = tree.at(visit.relation());
        visit.path("id", UUID.randomUUID());
        if (visit.relation() != Relation.DELETED) {
            Planted planted = planted(hop, desk);
            grievance(hop, desk, UUID.randomUUID(), UUID.randomUUID(), planted.id(), status);
            visit.path("id", hop.equals("PLATFORM") ? planted.alias() : planted.id());
        }
        return visit.header("If-Match", "*");
    }

    /** A case of the caller's own, or of somebody else's. */
    private Visit member(Visit visit, MatrixTree tree, boolean stays) {
        UUID filer = visit.relation() == Relation.OWN ? visit.callerId() : UUID.randomUUID();
        UUID desk = tree.at(visit.relation());
        visit.path("id", UUID.randomUUID());
        if (visit.relation() != Relation.DELETED) {
            Planted planted = planted("BRANCH", desk);
            UUID id = grievance(
                    "BRANCH", desk, filer, UUID.randomUUID(), stays ? planted.id() : null, "AWAITING_ACCEPTANCE");
            world.run("INSERT INTO collective_invitation VALUES (?, ?)", id, planted.id());
            visit.path("id", id);
        }
        return visit.header("If-Match", "*");
    }

    private record Planted(UUID id, UUID alias, String code) {}

    private Planted planted(String hop, UUID desk) {
        UUID id = UUID.randomUUID();
        UUID alias = UUID.randomUUID();
        String code = "K7WM2PQ9XR"
                + UUID.randomUUID().toString().replaceAll("[^2-9a-f]", "").substring(0, 6);
        CollectiveWords words = QuarkusTransaction.requiringNew().call(() -> shareCodes.seal(id, SUMMARY));
        byte[] index = QuarkusTransaction.requiringNew().call(() -> shareCodes.index(code));
        world.run(
                "INSERT INTO collective VALUES (?, ?, ?, ?, 'OTHER', ?, ?, ?, ?, ?, now(), NULL, 0, 0)",
                id,
                alias,
                hop,
                desk,
                UUID.randomUUID(),
                PLACE,
                words.summary(),
                words.code(),
                index);
        return new Planted(id, alias, code);
    }

    UUID grievance(String hop, UUID desk, UUID filer, UUID platformId, @Nullable UUID collective, String status) {
        UUID id = UUID.randomUUID();
        byte[] index = QuarkusTransaction.requiringNew().call(() -> statements.filerIndex(filer));
        world.run("""
                INSERT INTO grievance (id, number, filer, category, priority, division_code, platform_id, summary_approved, filed_at,
                    hop, owner_id, unrouted, alias_id, pseudonym, status, arrived_at, due_at, alarm_at, extended, overdue, step,
                    version, collective_id)
                VALUES (?, ?, ?, 'OTHER', 'NORMAL', ?, ?, false, now(), ?, ?, false, ?, '蜂友-TEST', ?, now(),
                        now() + interval '1 day', now() + interval '1 day', false, false, 1, 0, ?)""", id, "TEST-" + id, index, PLACE, platformId, hop, desk, UUID.randomUUID(), status, collective);
        return id;
    }

    private static String hop(Visit visit) {
        String hop = AccessMatrixTest.hop(visit.role());
        return hop.isEmpty() ? "BRANCH" : hop;
    }
}
