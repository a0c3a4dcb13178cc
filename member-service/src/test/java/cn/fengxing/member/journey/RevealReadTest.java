package cn.fengxing.member.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.fengxing.kit.inbox.EventHandler;
import cn.fengxing.kit.inbox.ReceivedEvent;
import cn.fengxing.kit.personal.RowKey;
import cn.fengxing.kit.personal.RowKeys;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reveal is a read of the person under a grant: on record, for the person too, and over when the grant is. */
@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(LocalRun.class)
class RevealReadTest {

    private final UUID reveal = UUID.randomUUID();
    private final UUID company = UUID.randomUUID();

    @Inject
    Province province;

    @Inject
    RowKeys keys;

    @Any
    @Inject
    Instance<EventHandler> handlers;

    @BeforeEach
    void a_province() {
        province.exists();
    }

    @Test
    void an_officer_under_a_grant_sees_name_and_phone_and_nothing_else_until_it_ends() {
        Rider rider = Rider.registered();
        rider.tellsName("张伟明");
        UUID officer = UUID.randomUUID();
        String token = Tokens.of(officer).holding("PLATFORM_OFFICER", company).text();
        Api.as(token).get("/v1/people/" + rider.id()).then().statusCode(403);

        told(1, "{\"personId\":\"%s\",\"readers\":[\"PLATFORM_OFFICER@%s\"]}".formatted(rider.id(), company));

        Api.as(token)
                .get("/v1/people/" + rider.id())
                .then()
                .statusCode(200)
                .body("name", equalTo("张伟明"))
                .body("phone", equalTo(rider.phone()))
                .body("contactBranchId", nullValue())
                .body("divisionCode", nullValue())
                .body("registeredAt", nullValue());
        rider.calls()
                .get("/v1/people/me/openings")
                .then()
                .body("items", hasSize(1))
                .body("items[0].openedBy", equalTo(officer.toString()))
                .body("items[0].field", equalTo("CONSENT"));
        Api.as(Tokens.holding("PLATFORM_OFFICER", UUID.randomUUID()).text())
                .get("/v1/people/" + rider.id())
                .then()
                .statusCode(403);

        told(2, "{\"personId\":null,\"readers\":[]}");
        told(1, "{\"personId\":\"%s\",\"readers\":[\"PLATFORM_OFFICER@%s\"]}".formatted(rider.id(), company));

        Api.as(token).get("/v1/people/" + rider.id()).then().statusCode(403);
    }

    @Test
    void who_is_named_reads_and_the_row_names_nobody() throws Exception {
        Rider rider = Rider.registered();
        UUID inspector = UUID.randomUUID();

        told(1, "{\"personId\":\"%s\",\"readers\":[\"%s\"]}".formatted(rider.id(), inspector));

        Api.as(Tokens.of(inspector).holding("REGULATOR", UUID.randomUUID()).text())
                .get("/v1/people/" + rider.id())
                .then()
                .statusCode(200)
                .body("phone", equalTo(rider.phone()));
        assertThat(String.valueOf(province.one("SELECT row_to_json(g)::text FROM reveal_grant g WHERE id = ?", reveal)))
                .doesNotContain(rider.id().toString(), inspector.toString());
    }

    private void told(long version, String terms) {
        RowKey key = keys.create(reveal);
        Base64.Encoder base64 = Base64.getEncoder();
        var data = JsonNodeFactory.instance
                .objectNode()
                .put("version", version)
                .put("revealId", reveal.toString())
                .put("masterKeyId", key.masterKeyId())
                .put("wrappedKey", base64.encodeToString(key.wrapped()))
                .put("sealed", base64.encodeToString(key.seal("reveal-terms", terms.getBytes(StandardCharsets.UTF_8))));
        var event = new ReceivedEvent(
                UUID.randomUUID(),
                "fengxing.reveals.v1",
                "cn.fengxing.reveal.changed.v1",
                reveal.toString(),
                "/grievance",
                Instant.now(),
                data);
        QuarkusTransaction.requiringNew()
                .run(() -> handlers.stream()
                        .filter(handler -> handler.topic().equals(event.topic()))
                        .forEach(handler -> handler.handle(event)));
    }
}
