package cn.fengxing.console;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the edge. */
@QuarkusMain
public final class Console {

    private Console() {}

    public static void main(String... arguments) {
        // Quarkus answers an address it cannot parse with a bare 400. The edge checks more strictly and says why, so it
        // has to see those requests; the property is read once, when the server's classes load.
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(arguments);
    }
}
