package cn.fengxing.member.journey;

import cn.fengxing.member.identity.secondfactor.AuthenticatorApp;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.matrix.MatrixTree;
import cn.fengxing.testkit.matrix.Relation;
import cn.fengxing.testkit.matrix.Visit;
import cn.fengxing.testkit.matrix.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Second factors, machine clients and the other ways in. */
@ApplicationScoped
class SignInVisits {

    private static final String PASSWORD = "{\"password\":\"%s\"}".formatted(Planted.PASSWORD);

    private final Planted planted;
    private final Province province;

    SignInVisits(Planted planted, Province province) {
        this.planted = planted;
        this.province = province;
    }

    void addTo(Visits visits, MatrixTree tree) {
        visits.on("enrolSecondFactor", visit -> {
                    account(visit);
                    visit.body(PASSWORD);
                })
                .on("confirmSecondFactor", visit -> {
                    account(visit);
                    String secret = Api.as(Tokens.of(visit.callerId()).text())
                            .body(PASSWORD)
                            .post("/v1/identity/second-factor")
                            .path("secret");
                    visit.body("{\"code\":\"%s\"}".formatted(new AuthenticatorApp(secret).code(0)));
                })
                .on("resetSecondFactor", visit -> visit.path("id", withSecondFactor(visit, tree)))
                .on("nameMyDevice", visit -> visit.body("{\"device\":\"我的手机\"}"));
        wechat(visits);
        foreign(visits);
        clients(visits, tree);
    }

    private void wechat(Visits visits) {
        visits.on("signInByWechat", visit -> {
                    String openid = openid();
                    bound(openid, Rider.registered());
                    visit.body("{\"code\":\"ok-%s-again\"}".formatted(openid));
                })
                .on("bindWechat", visit -> {
                    Rider rider = Rider.registered();
                    visit.body(binding(openid(), rider));
                })
                .on("unbindWechat", visit -> {
                    planted.person(visit.callerId(), visit.seat());
                    province.run(
                            "INSERT INTO wechat_binding VALUES (decode(replace(?, '-', ''), 'hex'), ?, now())",
                            visit.callerId().toString(),
                            visit.callerId());
                });
    }

    private void foreign(Visits visits) {
        visits.on("signInByOidc", visit -> {
                    String subject = openid();
                    Rider.registered()
                            .calls()
                            .body(foreignToken(subject))
                            .post("/v1/identity/oidc-links")
                            .then()
                            .statusCode(204);
                    visit.body(foreignToken(subject));
                })
                .on("linkSubject", visit -> {
                    planted.person(visit.callerId(), visit.seat());
                    visit.body(foreignToken(openid()));
                })
                .on("unlinkSubjects", visit -> {
                    planted.person(visit.callerId(), visit.seat());
                    province.run(
                            "INSERT INTO foreign_subject VALUES (decode(replace(?, '-', ''), 'hex'), ?, 'x', now())",
                            visit.callerId().toString(),
                            visit.callerId());
                });
    }

    private static String foreignToken(String subject) {
        return ForeignTokenTest.body(LocalIssuer.idToken(subject, "nonce-1"), "nonce-1");
    }

    private void clients(Visits visits, MatrixTree tree) {
        visits.on("openClient", visit -> visit.body(client(tree.at(visit.relation()))))
                .on(
                        "renewClientSecret",
                        visit -> visit.path("id", opened(visit, tree).get("clientId")))
                .on("closeClient", visit -> visit.path("id", opened(visit, tree).get("clientId")))
                .on("revokeClientSecret", visit -> {
                    Map<String, Object> client = opened(visit, tree);
                    visit.path("id", client.get("clientId")).path("entryId", client.get("secretId"));
                })
                .on("issueMachineToken", visit -> {
                    Map<String, Object> client = openedAt(tree.seat());
                    visit.file(
                            "application/x-www-form-urlencoded; charset=UTF-8",
                            "grant_type=client_credentials&client_id=%s&client_secret=%s"
                                    .formatted(client.get("clientId"), client.get("secret")));
                });
    }

    private static Map<String, Object> opened(Visit visit, MatrixTree tree) {
        return visit.relation() == Relation.DELETED
                ? Map.of("clientId", UUID.randomUUID(), "secretId", UUID.randomUUID())
                : openedAt(tree.at(visit.relation()));
    }

    private static Map<String, Object> openedAt(UUID organisation) {
        return Api.holding("ORG_ADMIN", organisation)
                .body(client(organisation))
                .post("/v1/identity/clients")
                .path("$");
    }

    private static String client(UUID organisation) {
        return """
                {"organisationId":"%s","name":"工单系统","scopes":["people:read"]}""".formatted(organisation);
    }

    private static String openid() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private static String binding(String openid, Rider rider) {
        return "{\"code\":\"ok-%s-once\",\"phone\":\"%s\",\"phoneCode\":\"%s\"}"
                .formatted(openid, rider.phone(), Api.code(rider.phone()));
    }

    private static void bound(String openid, Rider rider) {
        Api.anybody()
                .body(binding(openid, rider))
                .post("/v1/identity/wechat-bindings")
                .then()
                .statusCode(200);
    }

    private void account(Visit visit) {
        planted.person(visit.callerId(), visit.seat());
        planted.account(visit.callerId());
    }

    private UUID withSecondFactor(Visit visit, MatrixTree tree) {
        UUID id = UUID.randomUUID();
        if (visit.relation() != Relation.DELETED) {
            planted.person(id, tree.seat());
            planted.grant(id, tree.at(visit.relation()), false);
            province.run("INSERT INTO second_factor VALUES (?, '\\x00', now(), now())", id);
        }
        return id;
    }
}
