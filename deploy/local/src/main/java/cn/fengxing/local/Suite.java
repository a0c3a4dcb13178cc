package cn.fengxing.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

/** All processes of a local run, wired together as in production. */
final class Suite {
    private static final List<String> SERVICES = List.of("org", "member", "grievance", "volunteer");

    private final State state;
    private final SuitePorts ports;
    private final Secrets secrets;
    private final EmbeddedPostgres postgres;
    private final EmbeddedKafka kafka;
    private final List<Part> services = new ArrayList<>();

    Suite(Path root, State state, SuitePorts ports, Map<String, String> environment) {
        this.state = state;
        this.ports = ports;
        this.secrets = new Secrets(state.secrets());
        this.postgres = new EmbeddedPostgres(
                        state.postgres(), ports.of("postgres"), secrets.databasePassword("superuser"))
                .logTo(state.log("postgres"));
        this.kafka = new EmbeddedKafka(state.kafka(), ports.of("kafka")).logTo(state.log("kafka"));
        for (var service : SERVICES) {
            var name = service + "-service";
            services.add(new Service(name, ports.of(service), application(root, name), state, environmentOf(service)));
        }
        var host = environment.getOrDefault("FENGXING_CONSOLE_HOST", "127.0.0.1");
        services.add(new Service("console", ports.of("console"), application(root, "console"), state, edge(host)));
    }

    private static Path application(Path root, String module) {
        return root.resolve(module).resolve("target/quarkus-app");
    }

    Secrets secrets() {
        return secrets;
    }

    SuitePorts ports() {
        return ports;
    }

    /** In the order in which they need each other. */
    List<Part> parts() {
        return Stream.concat(Stream.of(postgres, kafka), services.stream()).toList();
    }

    boolean anyRuns() {
        return parts().stream().anyMatch(part -> part.process().isPresent());
    }

    /**
     * Starts what does not run. If something cannot start, what this call has started ends again.
     *
     * @throws CannotStart naming each part that failed
     */
    void start(Progress progress) {
        var missing = parts().stream().filter(part -> part.process().isEmpty()).toList();
        refuseTakenPorts(missing);
        try {
            startAll(List.of(postgres, kafka), progress);
            SERVICES.forEach(this::makeDatabase);
            startAll(services, progress);
        } catch (CannotStart e) {
            stop(missing);
            throw e;
        }
    }

    private static void refuseTakenPorts(List<Part> parts) {
        for (var part : parts) {
            if (Ports.isTaken(part.port())) {
                throw new CannotStart("Port " + part.port() + ", wanted by " + part.name()
                        + ", is taken by another program; --" + part.name().replace("-service", "")
                        + "-port sets another");
            }
        }
    }

    private static void startAll(List<? extends Part> parts, Progress progress) {
        var starting = parts.stream()
                .map(part -> CompletableFuture.runAsync(() -> progress.during(part, part::start), Commands::inThread))
                .toList();
        var failures = new ArrayList<String>();
        for (var start : starting) {
            try {
                start.join();
            } catch (CompletionException e) {
                failures.add(e.getCause().getMessage());
            }
        }
        if (!failures.isEmpty()) {
            throw new CannotStart(String.join("\n", failures));
        }
    }

    private void makeDatabase(String service) {
        postgres.databases()
                .forService(
                        service,
                        secrets.databasePassword(service + "-owner"),
                        secrets.databasePassword(service + "-app"));
    }

    void stop() {
        stop(parts());
    }

    /** The services first, so that they find their servers until their last word. */
    private void stop(List<Part> parts) {
        stopAll(parts.stream().filter(services::contains).toList());
        stopAll(parts.stream().filter(part -> !services.contains(part)).toList());
    }

    private static void stopAll(List<Part> parts) {
        var stopping = parts.stream()
                .map(part -> CompletableFuture.runAsync(part::stop, Commands::inThread))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(stopping).join();
    }

    private Map<String, String> environmentOf(String service) {
        var environment = new HashMap<>(web(service, "127.0.0.1"));
        environment.put(
                "FENGXING_DB_URL", "jdbc:postgresql://127.0.0.1:" + ports.of("postgres") + "/fengxing_" + service);
        environment.put("FENGXING_DB_OWNER", "fengxing_" + service + "_owner");
        environment.put("FENGXING_DB_OWNER_PASSWORD", secrets.databasePassword(service + "-owner"));
        environment.put("FENGXING_DB_USER", "fengxing_" + service + "_app");
        environment.put("FENGXING_DB_PASSWORD", secrets.databasePassword(service + "-app"));
        environment.put("FENGXING_KAFKA", "127.0.0.1:" + ports.of("kafka"));
        environment.put("FENGXING_JWKS", secrets.publicKeys().toString());
        environment.put("FENGXING_MASTER_KEY", secrets.masterKey());
        environment.put("FENGXING_STORE", state.objects(service).toString());
        environment.put("FENGXING_CLOCK_FILE", state.clock().toString());
        if (service.equals("member")) {
            environment.put("FENGXING_SIGNING_KEY", secrets.signingKey().toString());
            environment.put("FENGXING_SMS_FILE", state.codes().toString());
            environment.put("FENGXING_ADMIN_USERNAME", "admin");
            environment.put("FENGXING_ADMIN_PASSWORD", secrets.adminPassword());
        }
        return environment;
    }

    private Map<String, String> edge(String host) {
        var environment = new HashMap<>(web("console", host));
        for (var service : SERVICES) {
            environment.put("FENGXING_" + service.toUpperCase(Locale.ROOT) + "_URL", ports.url(service));
        }
        return environment;
    }

    private Map<String, String> web(String part, String host) {
        var port = Integer.toString(ports.of(part));
        return Map.of(
                "FENGXING_LOCAL", "true",
                "QUARKUS_HTTP_HOST", host,
                "QUARKUS_HTTP_PORT", port);
    }
}
