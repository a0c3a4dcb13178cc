package cn.fengxing.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Gives the application under test a database of its own and the run's Kafka, under the names that production uses:
 * {@code @QuarkusTestResource(ServiceDatabase.class)}. The argument {@code service} names the service, otherwise {@code fengxing.service} does.
 */
public final class ServiceDatabase implements QuarkusTestResourceLifecycleManager {
    private static final byte[] MASTER_KEY = "a master key for tests, 32 bytes".getBytes(StandardCharsets.US_ASCII);

    private String service = "";

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.getOrDefault("service", "");
    }

    @Override
    public Map<String, String> start() {
        var servers = TestServers.running();
        var access = servers.freshDatabase(service.isEmpty() ? configuredService() : service);
        var configuration = new HashMap<String, String>();
        configuration.put("FENGXING_DB_URL", access.url());
        configuration.put("FENGXING_DB_USER", access.application());
        configuration.put("FENGXING_DB_PASSWORD", access.applicationPassword());
        configuration.put("FENGXING_DB_OWNER", access.owner());
        configuration.put("FENGXING_DB_OWNER_PASSWORD", access.ownerPassword());
        configuration.put("FENGXING_KAFKA", servers.kafka());
        configuration.put("FENGXING_MASTER_KEY", Base64.getEncoder().encodeToString(MASTER_KEY));
        configuration.put("quarkus.devservices.enabled", "false");
        return configuration;
    }

    private static String configuredService() {
        return ConfigProvider.getConfig()
                .getOptionalValue("fengxing.service", String.class)
                .orElse("kit");
    }

    /** The database goes with the server. */
    @Override
    public void stop() {}
}
