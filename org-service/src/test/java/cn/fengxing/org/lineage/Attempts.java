package cn.fengxing.org.lineage;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Attempts made at the service, and on paper where the service let them pass. */
final class Attempts {

    private final Tree tree;
    private final NaiveTree paper;
    private final List<Change> undoable = new ArrayList<>();
    private final Set<Attempt.Kind> passed;
    private LocalDate day;

    private record Change(UUID organisation, UUID id) {}

    /** @param passed collects the kinds of attempts that the service let pass */
    Attempts(Tree tree, NaiveTree paper, LocalDate day, Set<Attempt.Kind> passed) {
        this.tree = tree;
        this.paper = paper;
        this.day = day;
        this.passed = passed;
    }

    /** @throws AssertionError when the service answers with anything but success or a reason */
    void make(Attempt attempt) {
        day = day.plusDays(attempt.days());
        UUID one = pick(attempt.one());
        UUID other = pick(attempt.other());
        switch (attempt.kind()) {
            case FOUND -> found(one);
            case MOVE -> {
                if (passed(attempt.kind(), tree.move(one, other, day))) {
                    paper.move(one, other);
                }
            }
            case MERGE -> merge(one, new TreeSet<>(List.of(other, pick(attempt.third()))), attempt.flag());
            case SPLIT -> split(one, attempt);
            case DISSOLVE -> dissolve(one, attempt.flag() ? other : null, attempt.third() % 2 == 0);
            case UNDO -> undo(attempt.one());
        }
        paper.close(day);
    }

    private void found(UUID parent) {
        Response response = tree.found("BRANCH", parent, Map.of("effectiveOn", day.toString()));
        if (passed(Attempt.Kind.FOUND, response)) {
            paper.found(UUID.fromString(response.path("id")), parent);
        }
    }

    private void merge(UUID survivor, TreeSet<UUID> candidates, boolean both) {
        List<UUID> absorbed = both ? List.copyOf(candidates) : List.of(candidates.first());
        if (passed(Attempt.Kind.MERGE, tree.merge(survivor, absorbed, day))) {
            UUID change = tree.lastChange(survivor);
            paper.merge(change, absorbed, survivor);
            undoable.add(new Change(survivor, change));
        }
    }

    private void split(UUID id, Attempt attempt) {
        List<UUID> children = paper.livingChildren(id);
        int cut = children.isEmpty() ? 0 : attempt.other() % (children.size() + 1);
        List<List<UUID>> parts = List.of(children.subList(0, cut), children.subList(cut, children.size()));
        Response response = tree.split(id, parts, attempt.flag(), day);
        if (passed(Attempt.Kind.SPLIT, response)) {
            List<String> ids = response.path("items.id");
            paper.split(id, ids.stream().map(UUID::fromString).toList(), parts, attempt.flag());
        }
    }

    private void dissolve(UUID id, @Nullable UUID successor, boolean below) {
        if (passed(Attempt.Kind.DISSOLVE, tree.dissolve(id, successor, below ? "DISSOLVE" : "MOVE", day))) {
            UUID change = tree.lastChange(id);
            paper.dissolve(change, id, successor, below);
            undoable.add(new Change(id, change));
        }
    }

    private void undo(int pick) {
        if (undoable.isEmpty()) {
            return;
        }
        Change change = undoable.get(pick % undoable.size());
        if (passed(Attempt.Kind.UNDO, tree.undo(change.organisation(), change.id(), day))) {
            paper.undo(change.id());
        }
    }

    private UUID pick(int number) {
        List<UUID> ids = paper.ids();
        return ids.get(number % ids.size());
    }

    private boolean passed(Attempt.Kind kind, Response response) {
        int status = response.statusCode();
        if (status / 100 == 2) {
            passed.add(kind);
        }
        if (status / 100 != 2 && status != 409) {
            throw new AssertionError("answered " + status + ": " + response.asString());
        }
        return status / 100 == 2;
    }
}
