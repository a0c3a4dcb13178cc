package cn.fengxing.member.alert;

import cn.fengxing.kit.run.RunMode;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Chooses the gateway: HTTP in production, a private file in a local run. Without one there is the inbox and no alert. */
class AlertGateways {

    private static final Logger LOG = Logger.getLogger(AlertGateways.class);

    @Startup
    @Produces
    @Singleton
    AlertGateway gateway(
            RunMode runMode,
            @ConfigProperty(name = "fengxing.sms.file") Optional<Path> directory,
            @ConfigProperty(name = "fengxing.alerts.url") Optional<URI> url,
            @ConfigProperty(name = "fengxing.sms.token") Optional<String> token) {
        if (directory.isPresent()) {
            runMode.refuseInProduction("FENGXING_SMS_FILE");
            return new FileAlerts(directory.get());
        }
        if (url.isPresent()) {
            return new HttpAlerts(url.get(), token);
        }
        LOG.warn("No alerts are sent: FENGXING_ALERTS_URL is not set");
        return (id, phone) -> AlertGateway.Outcome.REFUSED;
    }
}
