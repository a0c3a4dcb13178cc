package cn.fengxing.kit.run;

import io.quarkus.runtime.LaunchMode;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Production, unless the process is told that it is a local run ({@code fengxing.local=true}), a test or dev mode. */
@Singleton
public class RunMode {

    private final boolean production;

    public RunMode(@ConfigProperty(name = "fengxing.local", defaultValue = "false") boolean local) {
        this.production = !local && LaunchMode.current() == LaunchMode.NORMAL;
    }

    public boolean production() {
        return production;
    }

    /** True in tests and dev mode, which nobody configured: they may fall back to published values. */
    public boolean unconfigured() {
        return LaunchMode.current() != LaunchMode.NORMAL;
    }

    /**
     * @param what what must not be there, without its value
     * @throws IllegalStateException in production
     */
    public void refuseInProduction(String what) {
        if (production) {
            throw new IllegalStateException(
                    what + " is for local runs only; this process runs in production (fengxing.local is not true)");
        }
    }
}
