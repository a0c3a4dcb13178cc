package cn.fengxing.member.identity.client;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.member.grant.Grants;
import cn.fengxing.member.identity.SignOut;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Closes a client for good: no secret and no token of it works any more. */
@ApplicationScoped
public class CloseClient {

    private final KeepClient keepClient;
    private final MachineClients clients;
    private final Grants grants;
    private final SignOut signOut;
    private final AuditTrail audit;

    CloseClient(KeepClient keepClient, MachineClients clients, Grants grants, SignOut signOut, AuditTrail audit) {
        this.keepClient = keepClient;
        this.clients = clients;
        this.grants = grants;
        this.signOut = signOut;
        this.audit = audit;
    }

    @Transactional
    public void close(UUID id) {
        UUID machine = keepClient.administered(id).id();
        clients.close(machine, Instant.now());
        grants.endAll(machine);
        signOut.everywhere(machine);
        audit.record("close-client", "person", machine.toString(), null);
    }
}
