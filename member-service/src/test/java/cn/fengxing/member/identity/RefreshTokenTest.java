package cn.fengxing.member.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class RefreshTokenTest {

    private static final UUID SESSION = UUID.randomUUID();

    @Test
    void a_token_reads_back_as_it_was_written() {
        RefreshToken token = RefreshToken.firstOf(SESSION);

        assertThat(token.text()).matches(RefreshToken.PATTERN);
        assertThat(RefreshToken.parse(token.text())).isEqualTo(token);
    }

    @Test
    void the_next_one_shares_the_family_and_not_the_secret() {
        RefreshToken token = RefreshToken.firstOf(SESSION);

        assertThat(token.next().familyHash()).isEqualTo(token.familyHash());
        assertThat(token.next().onceHash()).isNotEqualTo(token.onceHash());
    }

    @Test
    void a_token_in_a_log_gives_nothing_away() {
        RefreshToken token = RefreshToken.firstOf(SESSION);

        assertThat(token.toString()).doesNotContain(token.family(), token.once());
    }
}
