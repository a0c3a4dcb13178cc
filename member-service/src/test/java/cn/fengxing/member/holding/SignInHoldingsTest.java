package cn.fengxing.member.holding;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.member.journey.LocalRun;
import cn.fengxing.member.journey.Planted;
import cn.fengxing.member.journey.Province;
import cn.fengxing.member.notification.NoticeKind;
import cn.fengxing.member.notification.SendNotice;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Notices, preferences and bindings are exported, handed over and erased. */
@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(LocalRun.class)
class SignInHoldingsTest {

    @All
    @Inject
    List<Holding> holdings;

    @Inject
    Planted planted;

    @Inject
    Province province;

    @Inject
    SendNotice sendNotice;

    private final UUID from = UUID.randomUUID();
    private final UUID to = UUID.randomUUID();

    @BeforeEach
    void two_accounts() {
        planted.person(from, UUID.randomUUID());
        planted.person(to, UUID.randomUUID());
        QuarkusTransaction.requiringNew().run(() -> sendNotice.to(from, NoticeKind.PLACED, to, Instant.now()));
        province.run("INSERT INTO wechat_binding VALUES (?, ?, now())", bytes(), from);
        province.run("INSERT INTO foreign_subject VALUES (?, ?, 'https://issuer.example', now())", bytes(), from);
    }

    @Test
    void what_is_held_is_exported_in_words() {
        assertThat(held("notices", from)).hasSize(1).first().asString().contains("您已编入党支部");
        assertThat(held("wechatBindings", from)).hasSize(1);
        assertThat(held("foreignSubjects", from)).hasSize(1);
        assertThat(held("notices", to)).isEmpty();
    }

    @Test
    void what_was_handed_over_can_be_given_back() {
        for (String name : List.of("notices", "wechatBindings", "foreignSubjects")) {
            List<String> moved =
                    QuarkusTransaction.requiringNew().call(() -> holding(name).move(from, to));
            assertThat(moved).hasSize(1);
            assertThat(held(name, from)).isEmpty();
            assertThat(held(name, to)).hasSize(1);

            QuarkusTransaction.requiringNew().run(() -> holding(name).moveBack(from, to, moved));
            assertThat(held(name, from)).hasSize(1);
            assertThat(held(name, to)).isEmpty();
        }
    }

    @Test
    void what_is_erased_is_gone() {
        QuarkusTransaction.requiringNew().run(() -> holdings.forEach(holding -> holding.erase(from)));

        for (String name : List.of("notices", "wechatBindings", "foreignSubjects", "secondFactors")) {
            assertThat(held(name, from)).isEmpty();
        }
        assertThat(province.one("SELECT count(*) FROM notice_alert WHERE person_id = ?", from))
                .isEqualTo(0L);
    }

    private List<? extends Record> held(String name, UUID person) {
        return QuarkusTransaction.requiringNew().call(() -> holding(name).held(person));
    }

    private Holding holding(String name) {
        return holdings.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] bytes() {
        return UUID.randomUUID().toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }
}
