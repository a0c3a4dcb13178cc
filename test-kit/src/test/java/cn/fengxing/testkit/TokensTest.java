package cn.fengxing.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TokensTest {

    private final UUID rider = UUID.randomUUID();
    private final UUID branch = UUID.randomUUID();

    @Test
    void a_good_token_carries_the_person_the_session_and_the_grants() throws Exception {
        UUID session = UUID.randomUUID();

        JwtClaims claims = verifier()
                .processToClaims(Tokens.of(rider)
                        .holding("BRANCH_SECRETARY", branch)
                        .inSession(session)
                        .text());

        assertThat(claims.getSubject()).isEqualTo(rider.toString());
        assertThat(claims.getStringClaimValue("sid")).isEqualTo(session.toString());
        assertThat(claims.getStringListClaimValue("groups")).containsExactly("BRANCH_SECRETARY");
        assertThat(claims.getStringListClaimValue("grants")).containsExactly("BRANCH_SECRETARY@" + branch);
    }

    @TestFactory
    List<DynamicTest> a_verifier_refuses() {
        return Tokens.refused(rider).entrySet().stream()
                .map(bad -> DynamicTest.dynamicTest(
                        bad.getKey(),
                        () -> assertThatThrownBy(() -> verifier().processToClaims(bad.getValue()))
                                .isInstanceOf(InvalidJwtException.class)))
                .toList();
    }

    @Test
    void the_published_key_set_holds_no_private_part() throws Exception {
        assertThat(Files.readString(jwks())).doesNotContain("\"d\"");
    }

    private static JwtConsumer verifier() throws Exception {
        return new JwtConsumerBuilder()
                .setExpectedIssuer(Tokens.ISSUER)
                .setExpectedAudience(Tokens.AUDIENCE)
                .setIssuedAtRestrictions(5, 900)
                .setJwsAlgorithmConstraints(AlgorithmConstraints.ConstraintType.PERMIT, "ES256")
                .setVerificationKeyResolver(
                        new JwksVerificationKeyResolver(new JsonWebKeySet(Files.readString(jwks())).getJsonWebKeys()))
                .build();
    }

    private static Path jwks() {
        Map<String, String> config = Tokens.config();
        return Path.of(config.getOrDefault("FENGXING_JWKS", ""));
    }
}
