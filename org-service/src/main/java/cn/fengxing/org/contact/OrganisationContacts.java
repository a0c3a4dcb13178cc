package cn.fengxing.org.contact;

import cn.fengxing.kit.id.Ids;
import cn.fengxing.kit.personal.PersonalData;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Contacts in the database, each sealed under a key of its own. */
@ApplicationScoped
class OrganisationContacts {

    static final String NAME = "contact-name";
    static final String PHONE = "contact-phone";

    private final EntityManager entities;
    private final PersonalData personalData;

    OrganisationContacts(EntityManager entities, PersonalData personalData) {
        this.entities = entities;
        this.personalData = personalData;
    }

    /** An unsealed contact; empty texts are those of one that was erased. */
    record Contact(UUID id, @Nullable String name, @Nullable String phone, long version) {}

    Optional<Contact> find(UUID organisationId) {
        List<?> rows = entities.createNativeQuery("""
                        SELECT contact_id, name, phone, version FROM organisation_contact
                         WHERE organisation_id = ?1""", Tuple.class)
                .setParameter(1, organisationId)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(this::open).findFirst();
    }

    /** Puts a contact in the place of another, whose key is destroyed. */
    void replace(UUID organisationId, @Nullable Contact before, ContactRequest after) {
        UUID id = Ids.next();
        int written = entities.createNativeQuery("""
                        INSERT INTO organisation_contact (organisation_id, contact_id, name, phone, version)
                        VALUES (?1, ?2, ?3, ?4, ?5)
                        ON CONFLICT (organisation_id) DO UPDATE
                           SET contact_id = excluded.contact_id, name = excluded.name, phone = excluded.phone,
                               version = excluded.version
                         WHERE organisation_contact.version = excluded.version - 1""")
                .setParameter(1, organisationId)
                .setParameter(2, id)
                .setParameter(3, personalData.seal(id, NAME, after.name().strip()))
                .setParameter(4, personalData.seal(id, PHONE, after.phone().strip()))
                .setParameter(5, before == null ? 1 : before.version() + 1)
                .executeUpdate();
        if (written == 0) {
            throw new Rejected(CommonProblems.STALE_VERSION);
        }
        if (before != null) {
            personalData.erase(before.id());
        }
    }

    private Contact open(Tuple row) {
        UUID id = row.get("contact_id", UUID.class);
        return new Contact(
                id,
                personalData.open(id, NAME, row.get("name", byte[].class)).orElse(null),
                personalData.open(id, PHONE, row.get("phone", byte[].class)).orElse(null),
                row.get("version", Long.class));
    }
}
