package cn.fengxing.member.identity.client;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.member.identity.MachineSecrets;
import cn.fengxing.member.identity.SessionView;
import cn.fengxing.member.identity.client.MachineClients.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The clients that the caller administers. */
@ApplicationScoped
public class ClientReads {

    private final Caller caller;
    private final MachineClients clients;
    private final MachineSecrets secrets;

    ClientReads(Caller caller, MachineClients clients, MachineSecrets secrets) {
        this.caller = caller;
        this.clients = clients;
        this.secrets = secrets;
    }

    @Transactional
    public Page<ClientView> list(PageRequest page) {
        UUID after = page.after(UUID.class).orElse(new UUID(0, 0));
        List<Stored> rows = clients.within(caller.reach(Role.ORG_ADMIN), after, page.limit() + 1);
        Page<Stored> found = Page.of(rows, page, Stored::id);
        return new Page<>(found.items().stream().map(this::view).toList(), found.next());
    }

    private ClientView view(Stored client) {
        List<SessionView> live = secrets.of(client.id());
        Instant used = live.stream()
                .filter(secret -> secret.usedAt().isAfter(secret.startedAt()))
                .map(SessionView::usedAt)
                .max(Instant::compareTo)
                .orElse(null);
        List<ClientView.Secret> shown = live.stream()
                .map(secret -> new ClientView.Secret(secret.id(), secret.startedAt(), secret.expiresAt()))
                .toList();
        return new ClientView(
                client.id(), client.organisationId(), client.name(), client.scopes(), client.createdAt(), used, shown);
    }
}
