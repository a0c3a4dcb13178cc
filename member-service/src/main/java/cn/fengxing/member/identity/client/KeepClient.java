package cn.fengxing.member.identity.client;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.member.identity.MachineSecrets;
import cn.fengxing.member.identity.client.MachineClients.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Renews and revokes a client's secrets. */
@ApplicationScoped
public class KeepClient {

    private final Caller caller;
    private final MachineClients clients;
    private final MachineSecrets secrets;
    private final AuditTrail audit;

    KeepClient(Caller caller, MachineClients clients, MachineSecrets secrets, AuditTrail audit) {
        this.caller = caller;
        this.clients = clients;
        this.secrets = secrets;
        this.audit = audit;
    }

    @Transactional
    public NewSecretView renew(UUID id) {
        Stored client = administered(id);
        MachineSecrets.NewSecret secret = secrets.add(client.id());
        audit.record("renew-client-secret", "person", id.toString(), null);
        return new NewSecretView(client.id(), secret.id(), secret.text());
    }

    /** Voids the tokens that were given for it, too. */
    @Transactional
    public void revoke(UUID id, UUID secretId) {
        Stored client = administered(id);
        if (!secrets.revoke(client.id(), secretId)) {
            throw CommonProblems.notFound();
        }
        audit.record("revoke-client-secret", "person", id.toString(), null);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Stored administered(UUID id) {
        caller.requireAny(Role.ORG_ADMIN);
        Stored client = clients.open(id).orElseThrow(CommonProblems::notFound);
        caller.require(client.organisationId(), Role.ORG_ADMIN);
        return client;
    }
}
