package cn.fengxing.grievance.suggestion;

import cn.fengxing.grievance.knownperson.KnownPeople;
import cn.fengxing.grievance.knownperson.PersonErased;
import cn.fengxing.grievance.suggestion.Suggestion.SealedSuggestion;
import cn.fengxing.kit.personal.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who suggested what, in which words: sealed under the suggestion's own key, and forgotten when the person is erased. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Suggesters {

    private static final String SUGGESTER = "suggestion-suggester";
    private static final String WORDS = "suggestion-words";

    private final Suggestions suggestions;
    private final PersonalData personalData;
    private final KnownPeople knownPeople;

    Suggesters(Suggestions suggestions, PersonalData personalData, KnownPeople knownPeople) {
        this.suggestions = suggestions;
        this.personalData = personalData;
        this.knownPeople = knownPeople;
    }

    SealedSuggestion seal(UUID suggestionId, UUID personId, String words) {
        return new SealedSuggestion(
                personalData.seal(suggestionId, SUGGESTER, personId.toString()),
                personalData.seal(suggestionId, WORDS, words),
                index(personId));
    }

    /** Empty once the tie was cut. */
    public Optional<UUID> of(Suggestion suggestion) {
        return personalData
                .open(suggestion.id(), SUGGESTER, suggestion.suggester())
                .map(UUID::fromString);
    }

    Optional<String> words(Suggestion suggestion) {
        return personalData.open(suggestion.id(), WORDS, suggestion.words());
    }

    /** Of a page of them in one query, before they are opened one by one. */
    void fetch(Collection<Suggestion> page) {
        personalData.fetch(page.stream().map(Suggestion::id).toList());
    }

    /** Of whatever accounts the person has suggested with. */
    public List<byte[]> indexes(UUID personId) {
        return knownPeople.sameAs(personId).stream().map(this::index).toList();
    }

    public boolean suggested(UUID personId, Suggestion suggestion) {
        return suggestion.isBy(indexes(personId));
    }

    void forget(@Observes PersonErased erased) {
        for (Suggestion suggestion : suggestions.findBy(index(erased.personId()))) {
            suggestion.forgetSuggester();
            personalData.erase(suggestion.id());
        }
    }

    private byte[] index(UUID personId) {
        return personalData.blindIndex(SUGGESTER, personId.toString());
    }
}
