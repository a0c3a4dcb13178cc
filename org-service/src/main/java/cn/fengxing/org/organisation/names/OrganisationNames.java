package cn.fengxing.org.organisation.names;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Names for the lists of other features, in one look. */
@ApplicationScoped
public class OrganisationNames {

    private final EntityManager entities;

    OrganisationNames(EntityManager entities) {
        this.entities = entities;
    }

    public Map<UUID, String> of(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        entities.createQuery("select o.id, o.name from Organisation o where o.id in ?1", Tuple.class)
                .setParameter(1, ids)
                .getResultList()
                .forEach(row -> names.put(row.get(0, UUID.class), row.get(1, String.class)));
        return names;
    }
}
