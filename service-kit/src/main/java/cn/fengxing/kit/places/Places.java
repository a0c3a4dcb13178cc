package cn.fengxing.kit.places;

import cn.fengxing.kit.id.Ids;
import cn.fengxing.kit.personal.PersonalData;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Gives out places, in the caller's transaction, and answers who has moved up so that the caller tells them. Every change first
 * locks the list of what it is for; who changes several in one transaction takes them in the order of their ids.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Places {

    private final PlaceTable table;
    private final PersonalData personalData;
    private final Clock clock;

    Places(PlaceTable table, PersonalData personalData, Clock clock) {
        this.table = table;
        this.personalData = personalData;
        this.clock = clock;
    }

    /** @param feature e.g. {@code care}: the same person is somebody else in another feature */
    public PlaceHolder holder(String feature, UUID personId) {
        return new PlaceHolder(personalData.blindIndex("place-holder/" + feature, personId.toString()));
    }

    /** Once per thing, when it is first offered. */
    public void offer(UUID subjectId, PlaceTerms terms) {
        table.insert(subjectId, terms);
    }

    /**
     * More places, fewer, or other times.
     *
     * @return who has moved up, in order
     * @throws PlaceRejected.FewerThanTaken 409
     */
    public List<Place> change(UUID subjectId, PlaceTerms terms) {
        return moveUp(subjectId, locked(subjectId).on(terms));
    }

    /**
     * A place if there is one, else the end of the waiting list.
     *
     * @throws PlaceRejected 409
     */
    public Place signUp(UUID subjectId, PlaceHolder holder) {
        PlaceList list = locked(subjectId);
        if (table.standing(subjectId, holder).isPresent()) {
            throw new PlaceRejected.SignedUpAlready();
        }
        PlaceState state = list.next(clock.instant());
        var place = new Place(Ids.next(), subjectId, list.lastNumber() + 1, state);
        table.insert(place, holder);
        table.store(subjectId, list.with(state));
        return place;
    }

    /** @param movedUp who holds the place now, or nobody */
    public record GivenUp(Place place, List<Place> movedUp) {}

    /** @throws cn.fengxing.kit.problem.Rejected 404 if this person neither holds a place nor waits */
    public GivenUp giveUp(UUID subjectId, PlaceHolder holder) {
        PlaceList list = locked(subjectId);
        Place place = table.standing(subjectId, holder).orElseThrow(CommonProblems::notFound);
        table.giveUp(List.of(place.id()));
        return new GivenUp(place, moveUp(subjectId, list.without(place.state())));
    }

    /**
     * It is not held: everybody's place is given up, and nobody signs up any more.
     *
     * @return who held one or waited
     */
    public List<Place> callOff(UUID subjectId) {
        PlaceList list = locked(subjectId);
        List<Place> standing = table.standing(subjectId);
        table.giveUp(standing.stream().map(Place::id).toList());
        PlaceTerms terms = list.terms();
        var none = new PlaceTerms(0, 0, terms.opensAt(), terms.closesAt(), terms.settledAt());
        table.store(subjectId, new PlaceList(none, 0, 0, list.lastNumber()));
        return standing;
    }

    /** Held or waiting. */
    public Optional<Place> of(UUID subjectId, PlaceHolder holder) {
        return table.standing(subjectId, holder);
    }

    /** For those who run it: whoever has this number, also given up. */
    public Optional<Place> byNumber(UUID subjectId, int number) {
        return table.byNumber(subjectId, number);
    }

    /** Held or waiting, by number. */
    public List<Place> standing(UUID subjectId) {
        return table.standing(subjectId);
    }

    /** Everything this person has signed up for, given up or not, until it is forgotten. */
    public List<Place> of(PlaceHolder holder) {
        return table.of(holder);
    }

    /** How many wait in front. */
    public int ahead(Place place) {
        return place.state() == PlaceState.WAITING ? table.waitingBefore(place.subjectId(), place.number()) : 0;
    }

    /** @throws cn.fengxing.kit.problem.Rejected 404 if it was never offered */
    public PlaceCounts counts(UUID subjectId) {
        return table.list(subjectId).map(PlaceList::counts).orElseThrow(CommonProblems::notFound);
    }

    /** Retention is over: who it was goes, how many there were stays. */
    public void forget(UUID subjectId) {
        locked(subjectId);
        table.delete(subjectId);
    }

    /**
     * Erasure: standing places are given up first.
     *
     * @return who has moved up
     */
    public List<Place> forget(PlaceHolder holder) {
        List<Place> movedUp = new ArrayList<>();
        table.of(holder).stream()
                .map(Place::subjectId)
                .distinct()
                .filter(subjectId -> stands(subjectId, holder))
                .forEach(subjectId -> movedUp.addAll(giveUp(subjectId, holder).movedUp()));
        table.delete(holder);
        return movedUp;
    }

    /**
     * Two were one person: hands over what the other has not as well.
     *
     * @return the places that were handed over
     */
    public List<UUID> handOver(PlaceHolder from, PlaceHolder to) {
        return table.of(from).stream()
                .filter(place -> place.state() == PlaceState.GIVEN_UP || !stands(place.subjectId(), to))
                .map(Place::id)
                .filter(id -> table.handOver(id, from, to))
                .toList();
    }

    /** They were two after all. */
    public void handBack(PlaceHolder from, PlaceHolder to, List<UUID> places) {
        places.forEach(id -> table.handOver(id, to, from));
    }

    private boolean stands(UUID subjectId, PlaceHolder holder) {
        locked(subjectId);
        return table.standing(subjectId, holder).isPresent();
    }

    private List<Place> moveUp(UUID subjectId, PlaceList list) {
        int count = list.movingUp(clock.instant());
        table.store(subjectId, list.movedUp(count));
        return count == 0 ? List.of() : table.moveUp(subjectId, count);
    }

    private PlaceList locked(UUID subjectId) {
        return table.locked(subjectId).orElseThrow(CommonProblems::notFound);
    }
}
