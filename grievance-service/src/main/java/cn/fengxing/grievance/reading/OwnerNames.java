package cn.fengxing.grievance.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Names of organisations, which change seldom and are shown with every case. A new name shows within a minute. */
@ApplicationScoped
public class OwnerNames {

    private final EntityManager entities;
    private final Cache<UUID, String> names = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    OwnerNames(EntityManager entities) {
        this.entities = entities;
    }

    /** Empty for an organisation that is not known yet. */
    public String of(UUID organisationId) {
        String known = names.getIfPresent(organisationId);
        if (known != null) {
            return known;
        }
        List<?> rows = entities.createNativeQuery("SELECT name FROM known_organisation WHERE id = ?1", String.class)
                .setParameter(1, organisationId)
                .getResultList();
        String read = rows.isEmpty() ? "" : (String) rows.get(0);
        if (!rows.isEmpty()) {
            names.put(organisationId, read);
        }
        return read;
    }
}
