package cn.fengxing.member.identity.oidc;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fengxing.kit.problem.Rejected;
import cn.fengxing.kit.run.RunMode;
import io.quarkus.runtime.LaunchMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForeignIssuersTest {

    private static final RunMode PRODUCTION = new RunMode(false, LaunchMode.NORMAL);
    private static final RunMode LOCAL = new RunMode(true, LaunchMode.NORMAL);

    @Test
    void production_believes_no_issuer_without_tls() {
        assertThatThrownBy(() -> issuers(PRODUCTION, "http://issuer.example desk"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("TLS");
        assertThatCode(() -> issuers(PRODUCTION, "https://issuer.example desk")).doesNotThrowAnyException();
        assertThatCode(() -> issuers(LOCAL, "http://127.0.0.1:9 desk")).doesNotThrowAnyException();
    }

    @Test
    void an_issuer_needs_an_audience() {
        assertThatThrownBy(() -> issuers(PRODUCTION, "https://issuer.example"))
                .hasMessageContaining("FENGXING_OIDC_ISSUERS");
    }

    @Test
    void without_configuration_no_token_is_good() {
        ForeignIssuers none = new ForeignIssuers(Optional.empty(), PRODUCTION);

        assertThatThrownBy(() -> none.verify("eyJhbGciOiJub25lIn0.e30.AA", "nonce"))
                .isInstanceOf(Rejected.class)
                .hasMessage("id-token-refused");
    }

    private static ForeignIssuers issuers(RunMode mode, String named) {
        return new ForeignIssuers(Optional.of(List.of(named)), mode);
    }
}
