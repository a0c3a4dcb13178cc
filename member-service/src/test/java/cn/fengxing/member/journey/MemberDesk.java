package cn.fengxing.member.journey;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.concurrent.Callable;

/** What secretaries, committees and members do, as their pages ask for it. */
final class MemberDesk {

    private static final String DIVISION = "210102001000";

    private MemberDesk() {}

    static void drain(Callable<Integer> work) {
        while (get(work) > 0) {
            // until nothing is due
        }
    }

    static <T> T get(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    static <T> T get(java.util.concurrent.Future<T> work) {
        return get((Callable<T>) work::get);
    }

    static Response register(Rider rider, UUID home) {
        return rider.calls()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(registration(home))
                .post("/v1/members/me");
    }

    static String registration(UUID home) {
        return """
                {"standing":"FULL","monthsAway":12,"divisionCode":"%s","homeId":"%s",
                "consent":{"purpose":"MEMBERSHIP","textVersion":"2026-12"}}""".formatted(DIVISION, home);
    }

    static Response step(RequestSpecification by, String member, String step, String body) {
        return stepped(by, "/v1/members/" + member + "/" + step, body);
    }

    static Response transferStep(RequestSpecification by, String transfer, String step, String body) {
        return stepped(by, "/v1/transfers/" + transfer + "/" + step, body);
    }

    static Response stepped(RequestSpecification by, String path, String body) {
        RequestSpecification request = by.header("If-Match", "*")
                .header("Idempotency-Key", UUID.randomUUID().toString());
        return body == null ? request.post(path) : request.body(body).post(path);
    }

    static Response propose(UUID member, UUID from, UUID to) {
        return secretary(from)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"memberId\":\"%s\",\"toId\":\"%s\"}".formatted(member, to))
                .post("/v1/transfers");
    }

    static String completion() {
        return "{\"reference\":\"LN-2026-0001\",\"effectiveOn\":\"2026-01-05\"}";
    }

    static String branch(UUID id) {
        return "{\"branchId\":\"" + id + "\"}";
    }

    static RequestSpecification committee() {
        return Api.holding("ORG_ADMIN", Province.SHENYANG_COMMITTEE);
    }

    static RequestSpecification secretary(UUID branch) {
        return Api.holding("BRANCH_SECRETARY", branch);
    }

    static String point(UUID organisation) {
        return """
                {"name":"三好街商圈流动党员登记站","kind":"BUSINESS_DISTRICT","organisationId":"%s","divisionCode":"210102001000",
                "address":"和平区三好街90号1层","position":{"lon":123.4,"lat":41.79},"openDays":["MONDAY"],"opensAt":"09:00","closesAt":"20:00"}""".formatted(organisation);
    }
}
