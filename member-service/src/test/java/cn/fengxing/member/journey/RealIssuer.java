package cn.fengxing.member.journey;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A certified issuer, npm's oidc-provider run by node; installed below target/ on first use. */
public class RealIssuer implements QuarkusTestResourceLifecycleManager {

    private static final String ADDRESS = "fengxing.test.member.issuer";
    private static final String PACKAGE = "oidc-provider@9.13.3";

    private Process node;

    /** Empty when it could not be installed, as without a network. */
    static String address() {
        return System.getProperty(ADDRESS, "");
    }

    @Override
    public Map<String, String> start() {
        try {
            Path modules = installed();
            node = new ProcessBuilder(
                            "node",
                            Path.of("src/test/oidc/issuer.mjs").toAbsolutePath().toString(),
                            modules.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            BufferedReader out = node.inputReader(StandardCharsets.UTF_8);
            String address = out.readLine();
            if (address == null) {
                throw new IOException("the issuer did not start");
            }
            System.setProperty(ADDRESS, address);
            return Map.of("FENGXING_OIDC_ISSUERS", address + " fengxing-desk");
        } catch (IOException e) {
            System.setProperty(ADDRESS, "");
            if (System.getenv("CI") != null) {
                throw new UncheckedIOException(e);
            }
            return Map.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Map.of();
        }
    }

    @Override
    public void stop() {
        if (node != null) {
            node.destroy();
        }
    }

    private static Path installed() throws IOException, InterruptedException {
        Path directory = Files.createDirectories(Path.of("target/oidc").toAbsolutePath());
        Path modules = directory.resolve("node_modules");
        if (Files.exists(modules.resolve("oidc-provider/package.json"))) {
            return modules;
        }
        Process npm = new ProcessBuilder(
                        "npm", "install", "--prefix", directory.toString(), "--no-audit", "--no-fund", PACKAGE)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("npm.log").toFile())
                .start();
        if (!npm.waitFor(2, TimeUnit.MINUTES) || npm.exitValue() != 0) {
            npm.destroy();
            throw new IOException("npm could not install " + PACKAGE + ", see target/oidc/npm.log");
        }
        return modules;
    }
}
