package cn.fengxing.member.journey;

import cn.fengxing.testkit.matrix.MatrixTree;
import cn.fengxing.testkit.matrix.Relation;
import cn.fengxing.testkit.matrix.Visit;
import cn.fengxing.testkit.matrix.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What to ask of honours in the access matrix. */
@ApplicationScoped
class HonourVisits {

    private final Honoured honoured;
    private final Planted planted;

    HonourVisits(Honoured honoured, Planted planted) {
        this.honoured = honoured;
        this.planted = planted;
    }

    void add(Visits visits, MatrixTree tree) {
        visits.on("offerLetter", visit -> {
                    UUID branch = tree.at(visit.relation());
                    UUID holder = UUID.randomUUID();
                    if (visit.relation() != Relation.DELETED) {
                        honoured.member(holder, branch);
                    }
                    visit.body(Honoured.offerFor(holder, branch));
                })
                .on(
                        "revokeLetter",
                        visit -> visit.path("id", issuedAt(visit, tree))
                                .header("If-Match", "*")
                                .body("{\"reason\":\"ISSUED_IN_ERROR\"}"))
                .on("confirmHonourRecord", visit -> visit.path("id", recordedAt(visit, tree)))
                .on("recordHonour", visit -> {
                    planted.person(visit.callerId(), visit.seat());
                    visit.body(Honoured.RECORD);
                })
                .on(
                        "deleteHonourRecord",
                        visit -> visit.path(
                                "id",
                                switch (visit.relation()) {
                                    case OWN -> honoured.recorded(visit.callerId(), visit.seat());
                                    case DELETED -> UUID.randomUUID();
                                    default -> honoured.recorded(UUID.randomUUID(), tree.seat());
                                }))
                .on("acceptLetter", visit -> {
                    UUID holder = visit.relation() == Relation.OWN ? visit.callerId() : UUID.randomUUID();
                    if (visit.relation() != Relation.OWN) {
                        planted.person(visit.callerId(), visit.seat());
                    }
                    visit.path(
                                    "id",
                                    visit.relation() == Relation.DELETED
                                            ? UUID.randomUUID()
                                            : honoured.offered(honoured.member(holder, tree.seat()), tree.seat()))
                            .header("If-Match", "*")
                            .body(Honoured.CONSENT);
                })
                .on("giveBackLetter", visit -> {
                    planted(visit);
                    visit.path("id", held(visit, tree));
                })
                .on(List.of("printLetter", "takeDownFromWall"), visit -> visit.path("id", held(visit, tree)))
                .on("showOnWall", visit -> visit.path("id", held(visit, tree)).body(Honoured.WALL))
                .on("verifyLetter", visit -> verified(visit))
                .on("getVerificationPage", visit -> verified(visit));
    }

    /** Whoever holds something is planted with it. */
    private void planted(Visit visit) {
        if (visit.relation() != Relation.OWN) {
            planted.person(visit.callerId(), visit.seat());
        }
    }

    private void verified(Visit visit) {
        String address = honoured.verifyAtOfNew(visit.seat());
        for (String parameter : address.substring(address.indexOf('?') + 1).split("&")) {
            visit.query(parameter.split("=")[0], parameter.split("=")[1]);
        }
    }

    /** The caller's own, or somebody's in another tree. */
    private UUID held(Visit visit, MatrixTree tree) {
        return switch (visit.relation()) {
            case OWN -> honoured.issued(visit.callerId(), tree.seat());
            case DELETED -> UUID.randomUUID();
            default -> honoured.issued(UUID.randomUUID(), tree.at(visit.relation()));
        };
    }

    private UUID issuedAt(Visit visit, MatrixTree tree) {
        return visit.relation() == Relation.DELETED
                ? UUID.randomUUID()
                : honoured.issued(UUID.randomUUID(), tree.at(visit.relation()));
    }

    private UUID recordedAt(Visit visit, MatrixTree tree) {
        return visit.relation() == Relation.DELETED
                ? UUID.randomUUID()
                : honoured.recorded(UUID.randomUUID(), tree.at(visit.relation()));
    }
}
