package cn.fengxing.member.staff;

import cn.fengxing.kit.caller.Role;
import cn.fengxing.member.grant.GrantRequest;
import cn.fengxing.member.grant.Grants;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Somebody must be first: an administrator of the province's committee, named by the configuration and created once. He appoints
 * the second alone; should he be left alone later, the configuration names another.
 */
@ApplicationScoped
public class FirstAdministrator {

    private final StaffAccounts accounts;
    private final Grants grants;
    private final Optional<String> username;
    private final Optional<String> password;
    private final UUID rootOrganisation;

    FirstAdministrator(
            StaffAccounts accounts,
            Grants grants,
            @ConfigProperty(name = "fengxing.admin.username") Optional<String> username,
            @ConfigProperty(name = "fengxing.admin.password") Optional<String> password,
            @ConfigProperty(name = "fengxing.root-organisation") UUID rootOrganisation) {
        this.accounts = accounts;
        this.grants = grants;
        this.username = username;
        this.password = password;
        this.rootOrganisation = rootOrganisation;
    }

    @Transactional
    void atStart(@Observes @Priority(5_000) StartupEvent start) {
        if (username.isEmpty() || password.isEmpty()) {
            return;
        }
        accounts.oneAtATime(); // several replicas may start together
        if (!accounts.taken(username.get())) {
            UUID person = accounts.open(username.get(), password.get(), false).id();
            LocalDate always = LocalDate.of(2026, 1, 1);
            grants.addFirst(person, new GrantRequest(Role.ORG_ADMIN, rootOrganisation, always, null));
        }
    }
}
