package cn.fengxing.member.journey;

import cn.fengxing.testkit.matrix.MatrixTree;
import cn.fengxing.testkit.matrix.Relation;
import cn.fengxing.testkit.matrix.Visit;
import cn.fengxing.testkit.matrix.Visits;
import java.util.List;
import java.util.UUID;

/** Calls about oneself and about people that one is responsible for, for the access matrix. */
final class PeopleVisits {

    static final String WORK = """
            {"kindOfWork":"COURIER","platformId":"%s","divisionCode":"210103000000"}""".formatted(Province.PLATFORM);

    private static final String PROOF = "{\"password\":\"%s\"}".formatted(Planted.PASSWORD);

    private final Province province;
    private final Planted planted;

    PeopleVisits(Province province, Planted planted) {
        this.province = province;
        this.planted = planted;
    }

    void addTo(Visits visits, MatrixTree tree) {
        visits.on(
                        List.of("exportMe", "exportMePrinted"),
                        visit -> atADesk(visit).body(PROOF))
                .on(
                        "giveMyConsent",
                        visit -> oneself(visit).path("purpose", "NAME").body("{\"textVersion\":\"2026-01\"}"))
                .on(
                        "correctMyWork",
                        visit -> oneself(visit).header("If-Match", "*").body(WORK))
                .on("changeMyPhone", visit -> {
                    String phone = Api.newPhone();
                    atADesk(visit).header("If-Match", "*").body(phone(phone, Api.code(phone), PROOF));
                })
                .on("listPeople", visit -> visit.query("branchId", tree.at(visit.relation())))
                .on("lookUpPerson", visit -> {
                    String phone = Api.newPhone();
                    if (visit.relation() != Relation.DELETED) {
                        planted.person(UUID.randomUUID(), tree.at(visit.relation()), phone);
                    }
                    visit.body("{\"phone\":\"%s\",\"reason\":\"电话回访\"}".formatted(phone));
                });
    }

    static String phone(String phone, String code, String proof) {
        return "{\"phone\":\"%s\",\"code\":\"%s\",\"proof\":%s}".formatted(phone, code, proof);
    }

    private Visit oneself(Visit visit) {
        planted.person(visit.callerId(), visit.seat());
        return visit;
    }

    /** Staff without a phone, who prove by password to be themselves. */
    private Visit atADesk(Visit visit) {
        oneself(visit);
        province.run("UPDATE person SET phone = NULL, phone_index = NULL WHERE id = ?", visit.callerId());
        planted.account(visit.callerId());
        return visit;
    }
}
