package cn.fengxing.org.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.org.lineage.NaiveTree.Node;
import cn.fengxing.testkit.CapturedEvent;
import cn.fengxing.testkit.EventCaptor;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a tree in whatever order, it stays one, its history is what was, and who listened has the same. */
@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class TreePropertiesTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    private static final String TOPIC = "fengxing.organisations.v1";
    private static final int SEQUENCES = Integer.getInteger("fengxing.sequences", 12);
    private static final int SHRINKS = 60;
    private static final int AT_ONCE = 6;

    private final Set<Attempt.Kind> passed = EnumSet.noneOf(Attempt.Kind.class);

    @Inject
    TreeInspection inspection;

    @ParameterizedTest
    @ValueSource(longs = {20260501, 20260502})
    void any_sequence_of_changes_keeps_the_tree_its_history_and_its_copies(long seed) {
        Random random = new Random(seed);
        try (EventCaptor events = EventCaptor.fromNow(TOPIC)) {
            JqwikSession.run(() -> {
                var sequences = Attempt.sequences().generator(SEQUENCES);
                for (int i = 0; i < SEQUENCES; i++) {
                    holds(sequences.next(random), events);
                }
            });
        }
        assertThat(passed).as("attempts of every kind got through").containsExactlyInAnyOrder(Attempt.Kind.values());
    }

    @Test
    void concurrent_changes_cannot_tear_the_tree() {
        Tree tree = new Tree(inspection.plant(FIRST_DAY));
        List<UUID> ids = new ArrayList<>(List.of(tree.root()));
        Random random = new Random(20260503);
        for (int i = 0; i < 40; i++) {
            ids.add(tree.founded("BRANCH", ids.get(random.nextInt(ids.size())), FIRST_DAY));
        }
        try (EventCaptor events = EventCaptor.fromNow(TOPIC)) {
            List<CompletableFuture<Void>> people = IntStream.range(0, AT_ONCE)
                    .mapToObj(person -> CompletableFuture.runAsync(() -> disturb(tree, ids, new Random(person))))
                    .toList();
            people.forEach(CompletableFuture::join);

            Map<UUID, TreeInspection.Row> rows = inspection.below(tree.root());
            isATree(tree.root(), rows);
            assertThat(rows.keySet()).containsAll(ids);
            copied(rows, events, row -> !ids.contains(row.id()) || row.version() > 0);
        }
    }

    private static void disturb(Tree tree, List<UUID> ids, Random random) {
        for (int i = 0; i < 25; i++) {
            UUID one = ids.get(random.nextInt(ids.size()));
            UUID other = ids.get(random.nextInt(ids.size()));
            int status =
                    switch (random.nextInt(6)) {
                        case 0, 1, 2 -> tree.move(one, other, null).statusCode();
                        case 3 -> tree.found("BRANCH", one, Map.of()).statusCode();
                        case 4 -> tree.merge(one, List.of(other), null).statusCode();
                        default -> tree.dissolve(one, other, "MOVE", null).statusCode();
                    };
            assertThat(status).isIn(200, 201, 409);
        }
    }

    /** On failure looks for a shorter sequence that fails as well. */
    private void holds(Shrinkable<List<Attempt>> sequence, EventCaptor events) {
        try {
            check(sequence.value(), events);
        } catch (AssertionError first) {
            Shrinkable<List<Attempt>> smallest = sequence;
            AssertionError failure = first;
            int tries = 0;
            for (boolean smaller = true; smaller && tries < SHRINKS; ) {
                smaller = false;
                for (Shrinkable<List<Attempt>> candidate :
                        smallest.shrink().limit(SHRINKS - tries).toList()) {
                    tries++;
                    try {
                        check(candidate.value(), events);
                    } catch (AssertionError again) {
                        smallest = candidate;
                        failure = again;
                        smaller = true;
                        break;
                    }
                }
            }
            throw new AssertionError("fails with " + smallest.value(), failure);
        }
    }

    private void check(List<Attempt> attempts, EventCaptor events) {
        Tree tree = new Tree(inspection.plant(FIRST_DAY));
        NaiveTree paper = new NaiveTree(tree.root(), FIRST_DAY);
        Attempts made = new Attempts(tree, paper, FIRST_DAY, passed);

        attempts.forEach(made::make);

        Map<UUID, TreeInspection.Row> rows = inspection.below(tree.root());
        isATree(tree.root(), rows);
        paper.days().forEach((day, nodes) -> {
            Map<UUID, TreeInspection.Row> then = inspection.below(tree.root(), day);
            assertThat(nodes(then)).as("on %s", day).isEqualTo(nodes);
            isATree(tree.root(), then);
        });
        readsAsOf(tree, paper);
        copied(rows, events, row -> !row.id().equals(tree.root()));
    }

    /** Every path is that of the parent with the id behind, so there is no circle; nothing lives below what was dissolved. */
    private static void isATree(UUID root, Map<UUID, TreeInspection.Row> rows) {
        rows.values().forEach(row -> {
            if (row.id().equals(root)) {
                assertThat(row.path()).isEqualTo(root + "/");
                return;
            }
            TreeInspection.Row parent = rows.get(row.parent());
            assertThat(parent).as("the parent of %s", row).isNotNull();
            assertThat(row.path()).isEqualTo(parent.path() + row.id() + "/");
            assertThat(parent.dissolved() && !row.dissolved())
                    .as("%s lives below %s", row, parent)
                    .isFalse();
            if (row.redirectedTo() != null) {
                assertThat(row.parent()).isEqualTo(row.redirectedTo());
            }
        });
    }

    /** The API says of the middle day what the paper says. */
    private static void readsAsOf(Tree tree, NaiveTree paper) {
        LocalDate day = List.copyOf(paper.days().keySet()).get(paper.days().size() / 2);
        Map<UUID, Node> nodes = paper.days().get(day);
        List<UUID> children = nodes.keySet().stream()
                .filter(id -> !nodes.get(id).dissolved()
                        && tree.root().equals(nodes.get(id).parent()))
                .toList();
        assertThat(ids(tree, tree.root() + "/children", day)).containsExactlyInAnyOrderElementsOf(children);
        List<UUID> living =
                nodes.keySet().stream().filter(id -> !nodes.get(id).dissolved()).toList();
        assertThat(ids(tree, tree.root() + "/subtree", day)).containsExactlyInAnyOrderElementsOf(living);
        UUID last = living.get(living.size() - 1);
        List<UUID> chain = new ArrayList<>();
        for (UUID at = last; at != null; at = nodes.get(at).parent()) {
            chain.add(0, at);
        }
        assertThat(ids(tree, last + "/ancestors", day)).isEqualTo(chain);
    }

    private static List<UUID> ids(Tree tree, String path, LocalDate on) {
        List<String> found = tree.calls()
                .get("/v1/organisations/" + path + "?limit=200&on=" + on)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        return found.stream().map(UUID::fromString).toList();
    }

    /** Whoever keeps the event with the highest version of each organisation has the tree. */
    private static void copied(
            Map<UUID, TreeInspection.Row> rows, EventCaptor events, Predicate<TreeInspection.Row> told) {
        rows.values().stream().filter(told).forEach(row -> {
            CapturedEvent event = events.await(each -> row.id().toString().equals(each.key())
                    && each.payload().path("version").asLong() % 1_000_000_000_000L == row.version());
            assertThat(event.field("path")).isEqualTo(row.path());
            assertThat(event.field("parentId")).isEqualTo(String.valueOf(row.parent()));
            assertThat(event.field("redirectedTo"))
                    .isEqualTo(
                            row.redirectedTo() == null ? "" : row.redirectedTo().toString());
            assertThat(event.payload().path("dissolved").asBoolean()).isEqualTo(row.dissolved());
        });
        assertThat(newest(events).entrySet().stream()
                        .filter(entry -> rows.containsKey(entry.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                .allSatisfy((id, version) ->
                        assertThat(version).isLessThanOrEqualTo(rows.get(id).version()));
    }

    private static Map<UUID, Long> newest(EventCaptor events) {
        Map<UUID, Long> newest = new HashMap<>();
        events.untilNow()
                .forEach(event -> newest.merge(
                        UUID.fromString(event.key()),
                        event.payload().path("version").asLong() % 1_000_000_000_000L,
                        Math::max));
        return newest;
    }

    private static Map<UUID, Node> nodes(Map<UUID, TreeInspection.Row> rows) {
        return rows.values().stream().collect(Collectors.toMap(TreeInspection.Row::id, TreeInspection.Row::node));
    }
}
