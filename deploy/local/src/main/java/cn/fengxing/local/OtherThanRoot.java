package cn.fengxing.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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

    private final List<String> prefix;

    OtherThanRoot(List<String> prefix) {
        this.prefix = prefix;
    }

    static OtherThanRoot here() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return ALREADY;
        }
        if (Commands.succeeds("unshare", "--user", "--", "true")) {
            return NAMESPACE;
        }
        if (Commands.find("setpriv").isPresent()) {
            return NOBODY;
        }
        throw new CannotStart("PostgreSQL does not run as root here: use another user, or install util-linux");
    }

    List<String> prefix() {
        return prefix;
    }

    /** Gives the empty directory to whoever PostgreSQL will be. */
    void own(Path directory) throws IOException {
        if (this == NOBODY) {
            Files.setAttribute(directory, "unix:uid", 65534);
            Files.setAttribute(directory, "unix:gid", 65534);
        }
    }
}
