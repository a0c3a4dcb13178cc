package cn.fengxing.kit.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fengxing.testkit.Tokens;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.ParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    private static final Duration GREATEST_AGE = Duration.ofMinutes(15);

    private final UUID person = UUID.randomUUID();
    private final UUID organisation = UUID.randomUUID();
    private final MovedClock clock = new MovedClock();
    private final VerifiedTokens tokens = new VerifiedTokens(new DefaultJWTCallerPrincipalFactory(), clock);
    private JWTAuthContextInfo context;

    @BeforeEach
    void trust_the_tests_issuer() throws IOException, JoseException {
        String jwks = Files.readString(Path.of(Tokens.config().get("FENGXING_JWKS")));
        PublicJsonWebKey key =
                (PublicJsonWebKey) new JsonWebKeySet(jwks).getJsonWebKeys().get(0);
        context = new JWTAuthContextInfo(key.getPublicKey(), Tokens.ISSUER);
        context.setSignatureAlgorithm(Set.of(SignatureAlgorithm.ES256));
        context.setExpectedAudience(Set.of(Tokens.AUDIENCE));
        context.setTokenAge(GREATEST_AGE.toSeconds());
    }

    @Test
    void a_token_is_verified_once() throws ParseException {
        String token = Tokens.of(person).text();

        assertThat(tokens.parse(token, context)).isSameAs(tokens.parse(token, context));
    }

    @Test
    void it_says_what_it_said_the_first_time() throws ParseException {
        UUID session = UUID.randomUUID();
        String text = Tokens.of(person)
                .inSession(session)
                .holding("ADVISER", organisation)
                .text();

        JsonWebToken token = tokens.parse(text, context);

        assertThat(token.getSubject()).isEqualTo(person.toString());
        assertThat(token.getName()).isEqualTo(person.toString());
        assertThat(token.getGroups()).containsExactly("ADVISER");
        assertThat(token.getAudience()).containsExactly(Tokens.AUDIENCE);
        assertThat(token.getRawToken()).isEqualTo(text);
        assertThat(token.getIssuedAtTime()).isPositive().isLessThan(token.getExpirationTime());
        assertThat(token.<Object>getClaim("sid").toString()).contains(session.toString());
        assertThat(token.<Collection<?>>getClaim("grants")).hasSize(1);
        assertThat(token.<Object>getClaim("unheard-of")).isNull();
    }

    @Test
    void another_token_of_the_same_person_is_verified_for_itself() throws ParseException {
        JsonWebToken one = tokens.parse(Tokens.of(person).text(), context);
        JsonWebToken other = tokens.parse(Tokens.of(person).text(), context);

        assertThat(one).isNotSameAs(other);
    }

    @Test
    void a_bad_token_is_refused_however_often_it_comes_and_whoever_came_before() throws ParseException {
        String good = Tokens.of(person).text();
        tokens.parse(good, context);
        String changed = good.substring(0, good.length() - 6) + "AAAAAA";

        for (String bad : Tokens.refused(person).values()) {
            assertThatThrownBy(() -> tokens.parse(bad, context)).isInstanceOf(ParseException.class);
            assertThatThrownBy(() -> tokens.parse(bad, context)).isInstanceOf(ParseException.class);
        }
        assertThatThrownBy(() -> tokens.parse(changed, context)).isInstanceOf(ParseException.class);
    }

    @Test
    void after_its_end_a_token_is_verified_again() throws ParseException {
        String token = Tokens.of(person).livingFor(Duration.ofMinutes(5)).text();
        JsonWebToken first = tokens.parse(token, context);

        clock.move(Duration.ofMinutes(4));
        assertThat(tokens.parse(token, context)).isSameAs(first);
        clock.move(Duration.ofMinutes(2));
        assertThat(tokens.parse(token, context)).isNotSameAs(first);
    }

    @Test
    void beyond_the_greatest_age_a_token_is_verified_again_whatever_it_says_of_itself() throws ParseException {
        String token = Tokens.of(person).livingFor(Duration.ofHours(2)).text();
        JsonWebToken first = tokens.parse(token, context);

        clock.move(GREATEST_AGE);
        assertThat(tokens.parse(token, context)).isNotSameAs(first);
    }

    /** Real time, moved. */
    private static final class MovedClock extends Clock {

        private Duration ahead = Duration.ZERO;

        void move(Duration further) {
            ahead = ahead.plus(further);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
