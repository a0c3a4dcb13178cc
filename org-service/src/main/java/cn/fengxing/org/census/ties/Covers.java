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
public class Covers {

    /** Which companies an organisation covers, as organisations: the one it serves. */
    static final String COVERING = """
            SELECT o.id AS organisation_id, o.serves_company_id AS company_id,
                   CASE o.type WHEN 'TRADE_UNION' THEN 'UNION' WHEN 'YOUTH_LEAGUE' THEN 'YOUTH_LEAGUE' ELSE 'OWN' END AS kind
              FROM organisation o
             WHERE o.serves_company_id IS NOT NULL AND o.dissolved_on IS NULL
               AND o.type IN ('PARTY_COMMITTEE', 'WORKING_COMMITTEE', 'BRANCH', 'MOBILE_BRANCH', 'TRADE_UNION', 'YOUTH_LEAGUE')
            """;

    private static final String FORGET_ENTRY = "DELETE FROM ledger_cover WHERE entry_id = ?1";
    private static final String LEARN_ENTRY = "INSERT INTO ledger_cover (entry_id, organisation_id, kind)"
            + " SELECT e.id, c.organisation_id, c.kind FROM ledger_entry e JOIN (" + COVERING
            + ") c ON c.company_id = e.organisation_id WHERE e.id = ?1 ON CONFLICT DO NOTHING";
    private static final String ENTRIES_OF_COMPANY = "SELECT id FROM ledger_entry WHERE organisation_id = ?1";
    private static final String ENTRIES_OF_COVER = "SELECT entry_id FROM ledger_cover WHERE organisation_id = ?1";
    private static final String KINDS = "SELECT kind FROM ledger_cover WHERE entry_id = ?1";

    private final EntityManager entityManager;
    private final LedgerEntries entries;
    private final Event<LedgerDelta> counted;

    Covers(EntityManager entityManager, LedgerEntries entries, Event<LedgerDelta> counted) {
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

    /** Works out anew what covers the entries that an organisation covers or covered, and those that are the company it serves. */
    void follow(UUID organisationId, @Nullable UUID companyId) {
        Set<UUID> touched = new HashSet<>(ids(ENTRIES_OF_COVER, organisationId));
        if (companyId != null) {
            touched.addAll(ids(ENTRIES_OF_COMPANY, companyId));
        }
        // in a fixed order, so that two who follow the same do not wait for each other in a circle
        touched.stream().sorted().forEach(id -> changing(entries.held(id), entry -> {}));
    }

    private List<UUID> ids(String sql, UUID id) {
        return entityManager
                .createNativeQuery(sql, UUID.class)
                .setParameter(1, id)
                .getResultList();
    }

    private void update(String sql, UUID id) {
        entityManager.createNativeQuery(sql).setParameter(1, id).executeUpdate();
    }
}
