package cn.fengxing.org.census.rows;

import java.util.HashSet;
import java.util.Set;

/**
 * How near two companies are by name and address: shares of common trigrams, counted as pg_trgm counts them.
 *
 * @param address below 0 if one of them states none
 */
record Nearness(double name, double address, boolean sameBrand) {

    private static final double NAME = 0.5;
    private static final double NAME_ALONE = 0.6;
    private static final double ADDRESS = 0.5;
    private static final double SAME_HOUSE = 0.9;

    /** Two names of one credit code that have less in common are two companies, one of which misstates its code. */
    private static final double RENAMED = 0.3;

    private static final double UNKNOWN = -1;

    static Nearness of(Likeness one, Likeness other) {
        String street = one.street().key();
        String otherStreet = other.street().key();
        boolean bothStated = !street.isEmpty() && !otherStreet.isEmpty();
        return new Nearness(
                similarity(one.name().key(), other.name().key()),
                bothStated ? similarity(street, otherStreet) : UNKNOWN,
                one.brand().equals(other.brand()));
    }

    static boolean mayBeRenamed(String nameKey, String otherKey) {
        return similarity(nameKey, otherKey) >= RENAMED;
    }

    /** Whether a person should look at them. */
    boolean suspicious() {
        if (address < 0) {
            return name >= NAME_ALONE;
        }
        return name >= NAME && address >= ADDRESS || sameBrand && address >= SAME_HOUSE;
    }

    double weight() {
        return name + Math.max(address, 0);
    }

    static double similarity(String one, String other) {
        Set<String> ones = trigrams(one);
        Set<String> others = trigrams(other);
        Set<String> common = new HashSet<>(ones);
        common.retainAll(others);
        return (double) common.size() / (ones.size() + others.size() - common.size());
    }

    /** Of the word with two spaces before and one behind it. */
    private static Set<String> trigrams(String word) {
        String padded = "  " + word + " ";
        Set<String> trigrams = new HashSet<>();
        for (int i = 0; i + 3 <= padded.length(); i++) {
            trigrams.add(padded.substring(i, i + 3));
        }
        return trigrams;
    }
}
