package cn.fengxing.member.retention;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.member.journey.LocalRun;
import cn.fengxing.member.journey.Planted;
import cn.fengxing.member.journey.Province;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(LocalRun.class)
class SweepTest {

    @Inject
    Sweep sweep;

    @Inject
    Planted planted;

    @Inject
    Province province;

    @Test
    void what_can_not_be_used_any_more_is_forgotten_and_the_rest_is_kept() {
        UUID person = UUID.randomUUID();
        planted.person(person, UUID.randomUUID());
        UUID living = planted.session(person);
        UUID expired = planted.session(person);
        province.run("UPDATE sign_in_session SET expires_at = now() - interval '8 days' WHERE id = ?", expired);
        UUID revoked = planted.session(person);
        province.run("UPDATE sign_in_session SET revoked_at = now() - interval '8 days' WHERE id = ?", revoked);
        province.run(
                "INSERT INTO sign_in_code VALUES ('\\x01', '\\x02', now() - interval '3 days', now(), 0, current_date)");

        sweep.sweep();

        assertThat(province.one("SELECT string_agg(id::text, ',') FROM sign_in_session WHERE person_id = ?", person))
                .isEqualTo(living.toString());
        assertThat(province.one("SELECT count(*) FROM sign_in_code WHERE phone_index = '\\x01'"))
                .isEqualTo(0L);
    }
}
