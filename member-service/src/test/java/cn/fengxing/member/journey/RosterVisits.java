package cn.fengxing.member.journey;

import cn.fengxing.testkit.matrix.MatrixTree;
import cn.fengxing.testkit.matrix.Relation;
import cn.fengxing.testkit.matrix.Visit;
import cn.fengxing.testkit.matrix.Visits;
import java.util.List;
import java.util.UUID;

/** Calls about companies' lists of workers, for the access matrix. */
final class RosterVisits {

    private final Province province;
    private final Planted planted;

    RosterVisits(Province province, Planted planted) {
        this.province = province;
        this.planted = planted;
    }

    void addTo(Visits visits, MatrixTree tree) {
        visits.on(
                        "uploadRoster",
                        visit -> visit.query("companyId", tree.at(visit.relation()))
                                .query("scope", "DELTA")
                                .query("mode", "DRY_RUN")
                                .query("legalBasis", "CONTRACT")
                                .query("basisReference", "第八条")
                                .file("text/csv", "手机号,工种\n"))
                .on("uploadRosterRows", visit -> visit.body("""
                        {"companyId":"%s","scope":"DELTA","mode":"DRY_RUN","legalBasis":"CONTRACT","basisReference":"第八条",
                         "rows":[{"phone":"13812345678","kindOfWork":"RIDER"}]}""".formatted(tree.at(visit.relation()))))
                .on("listRosters", visit -> visit.query("companyId", tree.at(visit.relation())))
                .on(
                        List.of("getRoster", "listRosterFaults", "getRosterErrors"),
                        visit -> visit.path("id", roster(visit, tree)))
                .on("listMyRosters", visit -> planted.person(visit.callerId(), visit.seat()))
                .on("answerMyRoster", visit -> {
                    planted.person(visit.callerId(), visit.seat());
                    UUID stranger = UUID.randomUUID();
                    planted.person(stranger, visit.seat());
                    visit.path("id", answered(visit.relation() == Relation.OWN ? visit.callerId() : stranger))
                            .body("{\"answer\":\"DENIED\"}");
                    if (visit.relation() == Relation.DELETED) {
                        visit.path("id", UUID.randomUUID());
                    }
                });
    }

    private UUID roster(Visit visit, MatrixTree tree) {
        UUID id = UUID.randomUUID();
        if (visit.relation() != Relation.DELETED) {
            province.run("""
                    INSERT INTO roster (id, company_id, scope, mode, legal_basis, basis_reference, state, uploaded_by, created_at)
                    VALUES (?, ?, 'DELTA', 'DRY_RUN', 'CONTRACT', '第八条', 'DONE', gen_random_uuid(), now())""", id, tree.at(visit.relation()));
        }
        return id;
    }

    private UUID answered(UUID person) {
        UUID id = UUID.randomUUID();
        province.run("""
                INSERT INTO roster_row (id, company_id, roster_id, phone_index, content, listed_at, person_id, answer, answered_at)
                VALUES (?, gen_random_uuid(), gen_random_uuid(), '\\x01', '\\x01', now(), ?, 'CONFIRMED', now())""", id, person);
        return id;
    }
}
