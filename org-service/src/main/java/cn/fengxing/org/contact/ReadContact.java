package cn.fengxing.org.contact;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.personal.Masked;
import cn.fengxing.org.contact.OrganisationContacts.Contact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Shows a contact masked, or in full to one who says why. */
@ApplicationScoped
public class ReadContact {

    private static final Role[] SEEING_IT_MASKED = {
        Role.ORG_ADMIN,
        Role.BRANCH_SECRETARY,
        Role.ADVISER,
        Role.PLATFORM_OFFICER,
        Role.REGULATOR,
        Role.COMMUNITY_WORKER,
        Role.DUTY_OFFICER
    };

    /** Those whose work it is to call. */
    private static final Role[] CALLING = {Role.ORG_ADMIN, Role.BRANCH_SECRETARY, Role.REGULATOR, Role.DUTY_OFFICER};

    private static final ContactView NONE = new ContactView(null, null, 0);

    private final Caller caller;
    private final OrganisationContacts contacts;
    private final AuditTrail audit;

    ReadContact(Caller caller, OrganisationContacts contacts, AuditTrail audit) {
        this.caller = caller;
        this.contacts = contacts;
        this.audit = audit;
    }

    @Transactional
    public ContactView masked(UUID organisationId) {
        caller.require(organisationId, SEEING_IT_MASKED);
        return contacts.find(organisationId)
                .map(contact -> view(contact, Masked::name, Masked::phone))
                .orElse(NONE);
    }

    @Transactional
    public ContactView reveal(UUID organisationId, RevealContactRequest request) {
        caller.require(organisationId, CALLING);
        audit.record("reveal-contact", "organisation", organisationId.toString(), request.reason());
        return contacts.find(organisationId)
                .map(contact -> view(contact, UnaryOperator.identity(), UnaryOperator.identity()))
                .orElse(NONE);
    }

    private static ContactView view(Contact contact, UnaryOperator<String> ofName, UnaryOperator<String> ofPhone) {
        return new ContactView(shown(contact.name(), ofName), shown(contact.phone(), ofPhone), contact.version());
    }

    private static @Nullable String shown(@Nullable String text, UnaryOperator<String> mask) {
        return text == null ? null : mask.apply(text);
    }
}
