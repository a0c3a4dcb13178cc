package cn.fengxing.org.founding;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The organisation that every other hangs from, as it is configured. */
@Singleton
class RootSettings {

    private final UUID id;
    private final String name;
    private final String divisionCode;

    RootSettings(
            @ConfigProperty(name = "fengxing.root-organisation") UUID id,
            @ConfigProperty(name = "fengxing.root-organisation.name") String name,
            @ConfigProperty(name = "fengxing.root-organisation.division") String divisionCode) {
        this.id = id;
        this.name = name;
        this.divisionCode = divisionCode;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    String divisionCode() {
        return divisionCode;
    }
}
