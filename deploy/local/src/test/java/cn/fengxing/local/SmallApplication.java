package cn.fengxing.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A process that a launcher can take for a service: it listens where it is told and says that it is ready. */
public final class SmallApplication {
    private SmallApplication() {}

    public static void main(String[] arguments) throws IOException {
        if (System.getenv("FENGXING_MASTER_KEY") == null && System.getenv("FENGXING_ORG_URL") == null) {
            throw new IllegalStateException("started without its environment");
        }
        var address = new InetSocketAddress(
                System.getenv("QUARKUS_HTTP_HOST"), Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT")));
        var server = HttpServer.create(address, 0);
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    /** Puts it where Quarkus would put the module's application. */
    static void builtIn(Path root, String module) throws IOException {
        packed(root, module, SmallApplication.class.getName());
    }

    /** Puts one there that ends at once. */
    static void brokenIn(Path root, String module) throws IOException {
        packed(root, module, "no.such.Application");
    }

    private static void packed(Path root, String module, String mainClass) throws IOException {
        var directory = Files.createDirectories(root.resolve(module).resolve("target/quarkus-app"));
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, mainClass);
        var self = SmallApplication.class.getName().replace('.', '/') + ".class";
        try (var jar = new JarOutputStream(Files.newOutputStream(directory.resolve("quarkus-run.jar")), manifest);
                var bytes = SmallApplication.class.getClassLoader().getResourceAsStream(self)) {
            jar.putNextEntry(new JarEntry(self));
            bytes.transferTo(jar);
        }
    }
}
