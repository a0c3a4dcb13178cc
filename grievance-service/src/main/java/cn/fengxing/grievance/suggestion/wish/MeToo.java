package cn.fengxing.grievance.suggestion.wish;

import cn.fengxing.grievance.knownperson.KnownPeople;
import cn.fengxing.grievance.suggestion.Suggesters;
import cn.fengxing.grievance.suggestion.Suggestion;
import cn.fengxing.grievance.suggestion.SuggestionRejected;
import cn.fengxing.grievance.suggestion.Suggestions;
import cn.fengxing.kit.personal.PersonalData;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Who wishes the same: one mark a person and wish, which says nothing about any other wish. */
@ApplicationScoped
public class MeToo {

    private final EntityManager entities;
    private final Suggestions suggestions;
    private final Suggesters suggesters;
    private final PersonalData personalData;
    private final KnownPeople knownPeople;

    MeToo(
            EntityManager entities,
            Suggestions suggestions,
            Suggesters suggesters,
            PersonalData personalData,
            KnownPeople knownPeople) {
        this.entities = entities;
        this.suggestions = suggestions;
        this.suggesters = suggesters;
        this.personalData = personalData;
        this.knownPeople = knownPeople;
    }

    /** Saying it again changes nothing. */
    @Transactional
    public void join(UUID personId, UUID id) {
        Suggestion wish = shown(id);
        if (suggesters.suggested(personId, wish)) {
            throw new SuggestionRejected.OwnSuggestion();
        }
        if (!joined(personId, id) && mark(id, index(id, personId))) {
            suggestions.countMeToo(id, 1);
        }
    }

    /** Taking back what was never said changes nothing. */
    @Transactional
    public void leave(UUID personId, UUID id) {
        shown(id);
        int left = entities.createNativeQuery("DELETE FROM me_too WHERE suggestion_id = ?1 AND mark IN (?2)")
                .setParameter(1, id)
                .setParameter(2, indexes(id, personId))
                .executeUpdate();
        if (left > 0) {
            suggestions.countMeToo(id, -left);
        }
    }

    boolean joined(UUID personId, UUID id) {
        return !entities.createNativeQuery(
                        "SELECT 1 FROM me_too WHERE suggestion_id = ?1 AND mark IN (?2)", Integer.class)
                .setParameter(1, id)
                .setParameter(2, indexes(id, personId))
                .getResultList()
                .isEmpty();
    }

    private boolean mark(UUID id, byte[] index) {
        return entities.createNativeQuery("INSERT INTO me_too VALUES (?1, ?2) ON CONFLICT DO NOTHING")
                        .setParameter(1, id)
                        .setParameter(2, index)
                        .executeUpdate()
                == 1;
    }

    private Suggestion shown(UUID id) {
        Suggestion suggestion = suggestions.get(id);
        if (suggestion.publicText() == null) {
            throw CommonProblems.notFound();
        }
        return suggestion;
    }

    private List<byte[]> indexes(UUID id, UUID personId) {
        return knownPeople.sameAs(personId).stream()
                .map(account -> index(id, account))
                .toList();
    }

    private byte[] index(UUID id, UUID personId) {
        return personalData.blindIndex("me-too", id + "/" + personId);
    }
}
