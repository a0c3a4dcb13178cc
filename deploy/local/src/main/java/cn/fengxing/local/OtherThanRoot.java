package cn.fengxing.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * PostgreSQL refuses to run as root. As root it therefore gets a user namespace, in which it is nobody and still owns its files;
 * where the machine forbids that, it becomes the user {@code nobody} who may read across directories of others.
 */
enum OtherThanRoot {
    ALREADY(List.of()),
    NAMESPACE(List.of("unshare", "--user", "--")),
    NOBODY(List.of(
            "setpriv",
            "--reuid=65534",
            "--regid=65534",
            "--clear-groups",
            "--inh-caps=+dac_override",
            "--ambient-caps=+dac_override",
            "--"));

    /** What Java calls a user whom the system knows by number only, as in some containers; initdb refuses such a one as well. */
    private static final String NAMELESS = "?";

    private final List<String> prefix;

    OtherThanRoot(List<String> prefix) {
        this.prefix = prefix;
    }

    static OtherThanRoot here() {
        var user = System.getProperty("user.name");
        if (!user.equals("root") && !user.equals(NAMELESS)) {
            return ALREADY;
        }
        if (Commands.succeeds("unshare", "--user", "--", "true")) {
            return NAMESPACE;
        }
        if (user.equals("root") && Commands.find("setpriv").isPresent()) {
            return NOBODY;
        }
        throw new CannotStart("PostgreSQL does not run as this user here: use an ordinary one, or install util-linux");
    }

    List<String> prefix() {
        return prefix;
    }

    /** Where PostgreSQL's programs may lie so that it reaches them: nobody cannot look into the home of root. */
    Path cache() {
        return this == NOBODY ? Path.of("/var/cache/fengxing") : usersCache();
    }

    private static Path usersCache() {
        var given = System.getenv("FENGXING_CACHE");
        if (given != null) {
            return Path.of(given);
        }
        var home = Optional.ofNullable(System.getenv("HOME")).orElse(System.getProperty("user.home"));
        var cache = System.getenv("XDG_CACHE_HOME");
        return (cache != null ? Path.of(cache) : Path.of(home, ".cache")).resolve("fengxing");
    }

    /** Gives the empty directory to whoever PostgreSQL will be. */
    void own(Path directory) throws IOException {
        if (this == NOBODY) {
            Files.setAttribute(directory, "unix:uid", 65534);
            Files.setAttribute(directory, "unix:gid", 65534);
        }
    }
}
