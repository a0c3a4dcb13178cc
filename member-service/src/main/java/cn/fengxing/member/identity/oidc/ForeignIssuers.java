package cn.fengxing.member.identity.oidc;

import cn.fengxing.kit.run.RunMode;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

/** The issuers that the configuration names; at start, so that production does not come up with one that has no TLS. */
@Startup
@Singleton
class ForeignIssuers {

    /** Only looks from whom a token says to be; nothing it says is believed here. */
    private static final JwtConsumer UNVERIFIED = new JwtConsumerBuilder()
            .setSkipAllValidators()
            .setDisableRequireSignature()
            .setSkipSignatureVerification()
            .build();

    private final Map<String, ForeignIssuer> issuers;

    /** @param named {@code <issuer> <audience>} each */
    @Inject
    ForeignIssuers(@ConfigProperty(name = "fengxing.oidc.issuers") Optional<List<String>> named, RunMode runMode) {
        issuers = named.orElse(List.of()).stream()
                .map(text -> issuer(text, runMode))
                .collect(Collectors.toMap(ForeignIssuer::issuer, Function.identity()));
    }

    private static ForeignIssuer issuer(String text, RunMode runMode) {
        String[] parts = text.strip().split("\\s+");
        if (parts.length != 2) {
            throw new IllegalStateException(
                    "FENGXING_OIDC_ISSUERS takes an issuer and an audience, separated by a blank");
        }
        if (!parts[0].startsWith("https://")) {
            runMode.refuseInProduction("an OpenID Connect issuer without TLS");
        }
        return new ForeignIssuer(parts[0], parts[1]);
    }

    /** @throws cn.fengxing.kit.problem.Rejected 401 unless the token is a good one of an issuer that is believed */
    ForeignIssuer.Subject verify(String idToken, String nonce) {
        return Optional.ofNullable(issuers.get(issuerOf(idToken)))
                .orElseThrow(OidcRejected::token)
                .verify(idToken, nonce);
    }

    private static String issuerOf(String idToken) {
        try {
            String issuer = UNVERIFIED.processToClaims(idToken).getIssuer();
            return issuer == null ? "" : issuer;
        } catch (InvalidJwtException | MalformedClaimException e) {
            throw OidcRejected.token();
        }
    }
}
