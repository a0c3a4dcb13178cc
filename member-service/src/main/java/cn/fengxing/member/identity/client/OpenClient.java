package cn.fengxing.member.identity.client;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.time.Today;
import cn.fengxing.member.grant.GrantRequest;
import cn.fengxing.member.grant.Grants;
import cn.fengxing.member.identity.MachineSecrets;
import cn.fengxing.member.identity.client.MachineClients.Stored;
import cn.fengxing.member.person.People;
import cn.fengxing.member.person.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Opens a client of an organisation that the caller administers, with its one role and a first secret. */
@ApplicationScoped
public class OpenClient {

    private final Caller caller;
    private final MachineClients clients;
    private final MachineSecrets secrets;
    private final Accounts accounts;
    private final AuditTrail audit;

    OpenClient(Caller caller, MachineClients clients, MachineSecrets secrets, Accounts accounts, AuditTrail audit) {
        this.caller = caller;
        this.clients = clients;
        this.secrets = secrets;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** What stands behind a client: a person that is nobody. */
    @ApplicationScoped
    static class Accounts {
        private final People people;
        private final Grants grants;
        private final Clock clock;

        Accounts(People people, Grants grants, Clock clock) {
            this.people = people;
            this.grants = grants;
            this.clock = clock;
        }

        Stored open(OpenClientRequest request, java.util.UUID openedBy) {
            Person machine = Person.staff(clock.instant());
            people.announce(machine);
            GrantRequest role = new GrantRequest(Role.PLATFORM_SYSTEM, request.organisationId(), Today.by(clock), null);
            grants.add(machine.id(), role, openedBy);
            List<String> scopes = request.scopes().stream().sorted().distinct().toList();
            return new Stored(machine.id(), request.organisationId(), request.name(), scopes, clock.instant());
        }
    }

    @Transactional
    public NewSecretView open(OpenClientRequest request) {
        caller.require(request.organisationId(), Role.ORG_ADMIN);
        Stored client = accounts.open(request, caller.personId());
        clients.add(client);
        MachineSecrets.NewSecret secret = secrets.add(client.id());
        audit.record("open-client", "person", client.id().toString(), null);
        return new NewSecretView(client.id(), secret.id(), secret.text());
    }
}
