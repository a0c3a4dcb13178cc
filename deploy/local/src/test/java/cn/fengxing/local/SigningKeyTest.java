package cn.fengxing.local;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;

class SigningKeyTest {
    @RepeatedTest(20)
    void what_the_private_jwk_signs_the_public_jwks_verifies() throws Exception {
        var key = SigningKey.generate("local-1");
        var parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec("secp256r1"));
        var curve = parameters.getParameterSpec(ECParameterSpec.class);
        var keys = KeyFactory.getInstance("EC");
        var signer = (ECPrivateKey) keys.generatePrivate(new ECPrivateKeySpec(member(key.privateJwk(), "d"), curve));
        var point = new ECPoint(member(key.publicJwks(), "x"), member(key.publicJwks(), "y"));

        var signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(signer);
        signature.update("token".getBytes(US_ASCII));
        var signed = signature.sign();
        signature.initVerify(keys.generatePublic(new ECPublicKeySpec(point, curve)));
        signature.update("token".getBytes(US_ASCII));

        assertThat(signature.verify(signed)).isTrue();
        assertThat(key.publicJwks()).contains("\"kid\":\"local-1\"").doesNotContain("\"d\":");
    }

    private static BigInteger member(String json, String name) {
        var matcher = Pattern.compile("\"" + name + "\":\"([^\"]{43})\"").matcher(json);
        assertThat(matcher.find()).isTrue();
        return new BigInteger(1, Base64.getUrlDecoder().decode(matcher.group(1)));
    }
}
