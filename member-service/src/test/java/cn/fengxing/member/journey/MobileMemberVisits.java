package cn.fengxing.member.journey;

import cn.fengxing.testkit.matrix.MatrixTree;
import cn.fengxing.testkit.matrix.Relation;
import cn.fengxing.testkit.matrix.Visit;
import cn.fengxing.testkit.matrix.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Visits to mobile members, their points and transfers. */
@ApplicationScoped
public class MobileMemberVisits {

    private static final String DIVISION = "210502001000";

    private final Members members;
    private final Planted planted;
    private final Province province;

    MobileMemberVisits(Members members, Planted planted, Province province) {
        this.members = members;
        this.planted = planted;
        this.province = province;
    }

    void on(Visits visits, MatrixTree tree) {
        UUID committee = UUID.randomUUID();
        province.plant(committee, null, "PARTY_COMMITTEE", "PARTY", "210502000000", "");
        oneself(visits);
        points(visits, tree);
        visits.on("listMembers", visit -> visit.query("branchId", tree.at(visit.relation())))
                .on("getMember", visit -> visit.path("id", memberAt(visit, tree, members::at)))
                .on(
                        "revealMember",
                        visit -> visit.path("id", memberAt(visit, tree, members::at))
                                .body("{\"reason\":\"联系报到\"}"))
                .on("proposePlacement", visit -> {
                    UUID branch = UUID.randomUUID();
                    province.plant(branch, null, "BRANCH", "PARTY", "210502001000", "");
                    String division = visit.relation() == Relation.FOREIGN ? "210702001000" : DIVISION;
                    tagged(visit.holdingAt(committee))
                            .path(
                                    "id",
                                    visit.relation() == Relation.DELETED
                                            ? UUID.randomUUID()
                                            : members.waitingIn(division, null))
                            .body("{\"branchId\":\"" + branch + "\"}");
                })
                .on("acceptPlacement", visit -> tagged(visit).path("id", memberAt(visit, tree, members::proposedTo)))
                .on(
                        "returnPlacement",
                        visit -> tagged(visit)
                                .path("id", memberAt(visit, tree, members::proposedTo))
                                .body("{\"reason\":\"ANOTHER_TRADE\"}"))
                .on(
                        "confirmMember",
                        visit -> tagged(visit)
                                .path("id", memberAt(visit, tree, home -> members.waitingIn("210106001000", home))))
                .on(
                        "sendOutMember",
                        visit -> tagged(visit)
                                .path("id", memberAt(visit, tree, members::at))
                                .body(
                                        "{\"toDivisionCode\":\"210702001000\",\"leftOn\":\"2026-01-05\",\"monthsAway\":12}"));
        transfers(visits, tree);
    }

    private void oneself(Visits visits) {
        visits.on("registerAsMember", visit -> {
                    planted.person(visit.callerId(), Province.RIDERS_BRANCH);
                    visit.body(MemberDesk.registration(Province.OTHER_BRANCH));
                })
                .on(
                        List.of("getMyMembership", "listMyTransfers"),
                        visit -> members.at(visit.callerId(), Province.RIDERS_BRANCH))
                .on("checkInAsMember", visit -> {
                    members.at(visit.callerId(), Province.RIDERS_BRANCH);
                    visit.body("{\"pointCode\":\""
                            + province.one(
                                    "SELECT code FROM registration_point WHERE id = ?", point(Province.COMMUNITY))
                            + "\"}");
                });
    }

    private void points(Visits visits, MatrixTree tree) {
        visits.on(
                        List.of("getRegistrationPoint", "getPointPosterSvg", "getPointPosterPng"),
                        visit -> visit.path("id", pointAt(visit, tree)))
                .on(
                        "getRegistrationPointByCode",
                        visit -> visit.path(
                                "code",
                                visit.relation() == Relation.DELETED
                                        ? "AAAAAAAAAA"
                                        : province.one(
                                                "SELECT code FROM registration_point WHERE id = ?",
                                                point(Province.COMMUNITY))))
                .on("openRegistrationPoint", visit -> visit.body(MemberDesk.point(tree.at(visit.relation()))))
                .on(
                        "reviseRegistrationPoint",
                        visit -> tagged(visit).path("id", pointAt(visit, tree)).body(MemberDesk.point(tree.seat())))
                .on("closeRegistrationPoint", visit -> tagged(visit).path("id", pointAt(visit, tree)))
                .on("registerAtPoint", visit -> {
                    Rider rider = Rider.registered();
                    visit.path("id", pointAt(visit, tree))
                            .body("{\"phone\":\"%s\",\"code\":\"%s\",\"member\":%s}"
                                    .formatted(
                                            rider.phone(),
                                            Api.code(rider.phone()),
                                            MemberDesk.registration(Province.OTHER_BRANCH)));
                });
    }

    private void transfers(Visits visits, MatrixTree tree) {
        visits.on(
                        "proposeTransfer",
                        visit -> visit.body("{\"memberId\":\"%s\",\"toId\":\"%s\"}"
                                .formatted(memberAt(visit, tree, members::at), Province.OTHER_BRANCH)))
                .on("listTransfers", visit -> visit.query("branchId", tree.at(visit.relation())))
                .on("getTransfer", visit -> visit.path("id", transferTo(visit, tree, "PROPOSED")))
                .on(
                        List.of("acceptTransfer", "withdrawTransfer"),
                        visit -> tagged(visit).path("id", transferTo(visit, tree, "PROPOSED")))
                .on(
                        "returnTransfer",
                        visit -> tagged(visit)
                                .path("id", transferTo(visit, tree, "PROPOSED"))
                                .body("{\"reason\":\"ANOTHER_TRADE\"}"))
                .on(
                        "completeTransfer",
                        visit -> tagged(visit)
                                .path("id", transferTo(visit, tree, "ACCEPTED"))
                                .body("{\"reference\":\"LN-2026-0001\",\"effectiveOn\":\"2026-01-05\"}"));
    }

    private UUID transferTo(Visit visit, MatrixTree tree, String state) {
        return visit.relation() == Relation.DELETED
                ? UUID.randomUUID()
                : members.transfer(
                        members.at(Province.COMPANYS_BRANCH),
                        Province.COMPANYS_BRANCH,
                        tree.at(visit.relation()),
                        state);
    }

    private UUID pointAt(Visit visit, MatrixTree tree) {
        return visit.relation() == Relation.DELETED ? UUID.randomUUID() : point(tree.at(visit.relation()));
    }

    UUID point(UUID organisation) {
        UUID id = UUID.randomUUID();
        province.run("""
                INSERT INTO registration_point VALUES (?, translate(upper(left(md5(?), 10)), '01', 'GH'), '登记站', 'PARK', ?, '210106001000', '铁西区', 123.4,
                    41.8, '{MONDAY}', '09:00', '20:00', NULL, 0)""", id, id.toString(), organisation);
        return id;
    }

    private static UUID memberAt(Visit visit, MatrixTree tree, Function<UUID, UUID> planting) {
        return visit.relation() == Relation.DELETED ? UUID.randomUUID() : planting.apply(tree.at(visit.relation()));
    }

    private static Visit tagged(Visit visit) {
        return visit.header("If-Match", "*");
    }
}
