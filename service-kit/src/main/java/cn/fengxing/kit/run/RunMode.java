package cn.fengxing.kit.run;

import io.quarkus.runtime.LaunchMode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Production, unless the process is told that it is a local run ({@code fengxing.local=true}), a test or dev mode. */
@Singleton
public class RunMode {

    private final boolean local;
    private final LaunchMode mode;

    @Inject
    RunMode(@ConfigProperty(name = "fengxing.local", defaultValue = "false") boolean local) {
        this(local, LaunchMode.current());
    }

    public RunMode(boolean local, LaunchMode mode) {
        this.local = local;
        this.mode = mode;
    }

    public boolean production() {
        return !local && mode == LaunchMode.NORMAL;
    }

    /** True in tests and dev mode, which nobody configured: they may fall back to published values. */
    public boolean unconfigured() {
        return mode != LaunchMode.NORMAL;
    }

    /**
     * @param what what must not be there, without its value
     * @throws IllegalStateException in production
     */
    public void refuseInProduction(String what) {
        if (production()) {
            throw new IllegalStateException(
                    what + " is for local runs only; this process runs in production (fengxing.local is not true)");
        }
    }
}
