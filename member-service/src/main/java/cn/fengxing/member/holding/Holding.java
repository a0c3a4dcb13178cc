package cn.fengxing.member.holding;

import java.util.List;
import java.util.UUID;

/**
 * What one feature holds of people. Beans of this type are found by the export, by erasure and by the merge of duplicates; each
 * method runs in the caller's transaction, with the person's row locked for the two that change something.
 */
public interface Holding {

    /** The key in the export, camelCase; of no other holding. */
    String name();

    /**
     * Everything held of the person, unsealed, as the person may read it: also what lies with accounts merged into this one.
     * The record type and its components carry a {@link Label}; an override names the record type, {@code List<HeldSession>}.
     */
    List<? extends Record> held(UUID personId);

    /**
     * Ends and forgets: afterwards nothing here tells who the person was. Called before the person's own key is destroyed, so what
     * is sealed under that key need not be touched. What archive rules keep is sealed off instead.
     */
    void erase(UUID personId);

    /**
     * Two accounts turned out to be one person: re-points what {@code from} has to {@code to}, re-sealing what is sealed under a
     * person's key. What {@code to} has already and can have only once stays where it is; what is append-only stays too, and
     * {@link #held} reads it through {@code person.merged_into}.
     *
     * <p>Left as it is, nothing is moved: what hangs on a row that another holding moves goes where that goes.
     *
     * @return the keys of the rows that were moved, kept sealed as long as the merge can be undone
     */
    default List<String> move(UUID from, UUID to) {
        return List.of();
    }

    /**
     * The merge was a mistake: gives back exactly these rows, unless they are gone meanwhile.
     *
     * @param moved what {@link #move} returned
     */
    default void moveBack(UUID from, UUID to, List<String> moved) {
        // nothing was moved
    }
}
