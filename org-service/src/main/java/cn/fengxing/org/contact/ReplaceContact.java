package cn.fengxing.org.contact;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.org.contact.OrganisationContacts.Contact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names another contact; whoever it was before is forgotten. */
@ApplicationScoped
public class ReplaceContact {

    private final Caller caller;
    private final OrganisationContacts contacts;
    private final AuditTrail audit;

    ReplaceContact(Caller caller, OrganisationContacts contacts, AuditTrail audit) {
        this.caller = caller;
        this.contacts = contacts;
        this.audit = audit;
    }

    @Transactional
    public void replace(UUID organisationId, @Nullable String ifMatch, ContactRequest request) {
        caller.require(organisationId, Role.ORG_ADMIN);
        Contact before = contacts.find(organisationId).orElse(null);
        EntityTags.requireMatch(ifMatch, before == null ? 0 : before.version());
        audit.record("replace-contact", "organisation", organisationId.toString(), null);
        contacts.replace(organisationId, before, request);
    }
}
