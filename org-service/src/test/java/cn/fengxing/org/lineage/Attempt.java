package cn.fengxing.org.lineage;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Something that somebody tries to do to a tree. The numbers pick among the organisations there are.
 *
 * @param days after the attempt before
 */
record Attempt(Kind kind, int one, int other, int third, boolean flag, int days) {

    enum Kind {
        FOUND,
        MOVE,
        MERGE,
        SPLIT,
        DISSOLVE,
        UNDO
    }

    /** Trees grow more often than they shrink, or there would be nothing to change. */
    static Arbitrary<List<Attempt>> sequences() {
        Arbitrary<Kind> kinds = Arbitraries.of(
                Kind.FOUND,
                Kind.FOUND,
                Kind.FOUND,
                Kind.MOVE,
                Kind.MOVE,
                Kind.MERGE,
                Kind.SPLIT,
                Kind.DISSOLVE,
                Kind.UNDO);
        Arbitrary<Integer> picks = Arbitraries.integers().between(0, 999);
        return Combinators.combine(
                        kinds,
                        picks,
                        picks,
                        picks,
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 2))
                .as(Attempt::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(45);
    }
}
