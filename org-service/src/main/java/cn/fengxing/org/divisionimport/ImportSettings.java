package cn.fengxing.org.divisionimport;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the files lie, and at which organisation one must be administrator. */
@Singleton
class ImportSettings {

    private final Path directory;
    private final UUID rootOrganisation;

    ImportSettings(
            @ConfigProperty(name = "fengxing.reference-data") Path directory,
            @ConfigProperty(name = "fengxing.root-organisation") UUID rootOrganisation) {
        this.directory = directory;
        this.rootOrganisation = rootOrganisation;
    }

    Path directory() {
        return directory;
    }

    UUID rootOrganisation() {
        return rootOrganisation;
    }
}
