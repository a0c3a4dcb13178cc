package cn.fengxing.grievance.access;

import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Grant;
import cn.fengxing.kit.caller.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is tied to a company of the worker's chain. A company is known by the root of its tree, whatever office the role is held
 * at; a Party organisation that serves a company counts as that company's.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Ties {

    /** Works for the company as those do who complain about it, and answers for none. */
    private static final Set<Role> NO_TIE = EnumSet.of(Role.WORKER, Role.MEMBER);

    private static final String COMPANY = """
            SELECT DISTINCT split_part(c.path, '/', 1)
              FROM known_organisation o
              JOIN known_organisation c ON c.id = CASE WHEN o.line = 'CORPORATE' THEN o.id ELSE served_company(o.path) END
             WHERE o.id IN (?1)""";

    private final Caller caller;
    private final EntityManager entities;

    Ties(Caller caller, EntityManager entities) {
        this.caller = caller;
        this.entities = entities;
    }

    /** Keeps whom a new case concerns: the company complained of, and those that the worker works for. */
    public void keep(UUID grievanceId, @Nullable UUID... companies) {
        Stream.of(companies)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(company -> entities.createNativeQuery("INSERT INTO chain_company VALUES (?1, ?2)")
                        .setParameter(1, grievanceId)
                        .setParameter(2, company)
                        .executeUpdate());
    }

    /** Whether the caller holds a role at a company that the case concerns. */
    boolean bind(Grievance grievance) {
        Set<String> companies = companies();
        return !companies.isEmpty()
                && !entities.createNativeQuery("""
                                SELECT t.company_id FROM chain_company t JOIN known_organisation c ON c.id = t.company_id
                                 WHERE t.grievance_id = ?1 AND split_part(c.path, '/', 1) IN (?2)""", UUID.class)
                        .setParameter(1, grievance.id())
                        .setParameter(2, companies)
                        .getResultList()
                        .isEmpty();
    }

    /** The roots of the companies that the caller holds a role at. */
    Set<String> companies() {
        Set<UUID> held = caller.grants().stream()
                .filter(grant -> !NO_TIE.contains(grant.role()))
                .map(Grant::organisationId)
                .collect(Collectors.toSet());
        Set<String> roots = new LinkedHashSet<>();
        if (!held.isEmpty()) {
            entities.createNativeQuery(COMPANY, String.class)
                    .setParameter(1, held)
                    .getResultList()
                    .forEach(root -> roots.add((String) root));
        }
        return roots;
    }
}
