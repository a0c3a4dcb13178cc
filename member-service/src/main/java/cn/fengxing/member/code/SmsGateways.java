package cn.fengxing.member.code;

import cn.fengxing.kit.run.RunMode;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Chooses the gateway: HTTP in production, a private file in a local run. */
class SmsGateways {

    /** At start, so that production does not come up without one. */
    @Startup
    @Produces
    @Singleton
    SmsGateway gateway(
            RunMode runMode,
            @ConfigProperty(name = "fengxing.sms.file") Optional<Path> directory,
            @ConfigProperty(name = "fengxing.sms.url") Optional<URI> url,
            @ConfigProperty(name = "fengxing.sms.token") Optional<String> token) {
        if (directory.isPresent()) {
            runMode.refuseInProduction("FENGXING_SMS_FILE");
            return new FileSms(directory.get());
        }
        return url.<SmsGateway>map(address -> new HttpSms(address, token))
                .orElseThrow(() -> new IllegalStateException("no SMS gateway: set FENGXING_SMS_URL"));
    }
}
