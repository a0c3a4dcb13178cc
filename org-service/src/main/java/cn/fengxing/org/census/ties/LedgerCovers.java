package cn.fengxing.org.census.ties;

import cn.fengxing.org.census.LedgerDelta;
import cn.fengxing.org.census.LedgerEntries;
import cn.fengxing.org.census.LedgerEntry;
import cn.fengxing.org.census.LedgerState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which organisations of the tree cover which companies; the one place that reads the tree for it. */
@ApplicationScoped
public class LedgerCovers {

    /**
     * Which companies an organisation covers, as organisations: the one it serves, and those that a joint branch has taken in.
     * Neither end of a cover lies in the future, so the one that is open is today's.
     */
    static final String COVERING = """
            SELECT o.id AS organisation_id, o.serves_company_id AS company_id,
                   CASE o.type WHEN 'TRADE_UNION' THEN 'UNION' WHEN 'YOUTH_LEAGUE' THEN 'YOUTH_LEAGUE' ELSE 'OWN' END AS kind
              FROM organisation o
             WHERE o.serves_company_id IS NOT NULL AND o.dissolved_on IS NULL
               AND o.type IN ('PARTY_COMMITTEE', 'WORKING_COMMITTEE', 'BRANCH', 'MOBILE_BRANCH', 'TRADE_UNION', 'YOUTH_LEAGUE')
            UNION ALL
            SELECT c.branch_id, c.company_id, 'JOINT'
              FROM branch_cover c JOIN organisation b ON b.id = c.branch_id AND b.dissolved_on IS NULL
             WHERE c.to_on IS NULL
            """;

    private static final String FORGET_ENTRY = "DELETE FROM ledger_cover WHERE entry_id = ?1";
    private static final String LEARN_ENTRY = "INSERT INTO ledger_cover (entry_id, organisation_id, kind)"
            + " SELECT e.id, c.organisation_id, c.kind FROM ledger_entry e JOIN (" + COVERING
            + ") c ON c.company_id = e.organisation_id WHERE e.id = ?1 ON CONFLICT DO NOTHING";
    private static final String TOUCHED = """
            SELECT entry_id FROM ledger_cover WHERE organisation_id IN (:organisations)
             UNION SELECT id FROM ledger_entry WHERE organisation_id IN (:companies)
            """;
    private static final String KINDS = "SELECT kind FROM ledger_cover WHERE entry_id = ?1";

    private static final Set<UUID> NOBODY = Set.of(new UUID(0, 0));

    private final EntityManager entityManager;
    private final LedgerEntries entries;
    private final Event<LedgerDelta> counted;

    LedgerCovers(EntityManager entityManager, LedgerEntries entries, Event<LedgerDelta> counted) {
        this.entityManager = entityManager;
        this.entries = entries;
        this.counted = counted;
    }

    /** Does something to an entry, works out anew what covers it, and tells figures the difference. */
    public void changing(LedgerEntry entry, Consumer<LedgerEntry> change) {
        @Nullable LedgerState before = entry.state();
        change.accept(entry);
        entityManager.flush();
        update(FORGET_ENTRY, entry.id());
        update(LEARN_ENTRY, entry.id());
        Set<String> kinds = new HashSet<>(
                entityManager
                        .createNativeQuery(KINDS, String.class)
                        .setParameter(1, entry.id())
                        .getResultList()
                        .stream()
                        .map(Object::toString)
                        .toList());
        boolean byParty = kinds.contains("OWN") || kinds.contains("JOINT");
        entry.cover(byParty, !kinds.isEmpty());
        counted.fire(LedgerDelta.of(before, entry.state()));
    }

    /** Works out anew what covers the entries that the organisations cover or covered, and those that are the companies. */
    void follow(Set<UUID> organisations, Set<UUID> companies) {
        // in a fixed order, so that two who follow the same do not wait for each other in a circle
        touched(organisations, companies).stream().sorted().forEach(id -> changing(entries.held(id), entry -> {}));
        entries.flush(); // whoever changed the tree may go on to clear the persistence context
    }

    private List<UUID> touched(Set<UUID> organisations, Set<UUID> companies) {
        return entityManager
                .createNativeQuery(TOUCHED, UUID.class)
                .setParameter("organisations", organisations.isEmpty() ? NOBODY : organisations)
                .setParameter("companies", companies.isEmpty() ? NOBODY : companies)
                .getResultList();
    }

    private void update(String sql, UUID id) {
        entityManager.createNativeQuery(sql).setParameter(1, id).executeUpdate();
    }
}
