package cn.fengxing.org.lineage;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tree as somebody would keep it on paper: a parent for each, copied whole at the end of every day. */
final class NaiveTree {

    /** An organisation on paper. */
    record Node(
            @Nullable UUID parent,
            boolean dissolved,
            @Nullable UUID redirectedTo) {}

    /** What a merger or dissolution did, so that it can be taken back. */
    private record Taken(Map<UUID, Handed> handed, Map<UUID, Node> ended) {}

    private record Handed(UUID from, UUID to) {}

    private final Map<UUID, Node> nodes = new LinkedHashMap<>();
    private final NavigableMap<LocalDate, Map<UUID, Node>> days = new TreeMap<>();
    private final Map<UUID, Taken> changes = new HashMap<>();

    NaiveTree(UUID root, LocalDate day) {
        nodes.put(root, new Node(null, false, null));
        close(day);
    }

    void close(LocalDate day) {
        days.put(day, new HashMap<>(nodes));
    }

    NavigableMap<LocalDate, Map<UUID, Node>> days() {
        return days;
    }

    List<UUID> ids() {
        return List.copyOf(nodes.keySet());
    }

    List<UUID> livingChildren(UUID parent) {
        return nodes.entrySet().stream()
                .filter(entry -> parent.equals(entry.getValue().parent())
                        && !entry.getValue().dissolved())
                .map(Map.Entry::getKey)
                .toList();
    }

    void found(UUID id, UUID parent) {
        nodes.put(id, new Node(parent, false, null));
    }

    void move(UUID id, UUID parent) {
        nodes.put(id, new Node(parent, false, null));
    }

    /** One after the other, in the order of their ids. */
    void merge(UUID change, List<UUID> absorbed, UUID survivor) {
        Taken taken = new Taken(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (UUID one : absorbed) {
            livingChildren(one).forEach(child -> hand(child, one, survivor, taken));
            end(one, survivor, taken);
        }
        changes.put(change, taken);
    }

    void split(UUID id, List<UUID> parts, List<List<UUID>> children, boolean dissolve) {
        for (int i = 0; i < parts.size(); i++) {
            UUID part = parts.get(i);
            found(part, Objects.requireNonNull(nodes.get(id).parent()));
            children.get(i).forEach(child -> move(child, part));
        }
        if (dissolve) {
            nodes.put(id, new Node(parts.get(0), true, parts.get(0)));
        }
    }

    void dissolve(UUID change, UUID id, @Nullable UUID successor, boolean below) {
        Taken taken = new Taken(new LinkedHashMap<>(), new LinkedHashMap<>());
        if (below) {
            endBelow(id, taken);
        } else {
            UUID heir = successor == null ? nodes.get(id).parent() : successor;
            livingChildren(id).forEach(child -> hand(child, id, Objects.requireNonNull(heir), taken));
        }
        end(id, successor, taken);
        changes.put(change, taken);
    }

    /** What ended stands again where it stood; what was handed on and is still there comes back. */
    void undo(UUID change) {
        Taken taken = Objects.requireNonNull(changes.remove(change));
        taken.ended().forEach((id, before) -> nodes.put(id, new Node(before.parent(), false, null)));
        taken.handed().forEach((child, handed) -> {
            Node node = nodes.get(child);
            if (!node.dissolved() && handed.to().equals(node.parent())) {
                nodes.put(child, new Node(handed.from(), false, null));
            }
        });
    }

    private void hand(UUID child, UUID from, UUID to, Taken taken) {
        taken.handed().put(child, new Handed(from, to));
        nodes.put(child, new Node(to, false, null));
    }

    private void endBelow(UUID id, Taken taken) {
        for (UUID child : livingChildren(id)) {
            endBelow(child, taken);
            end(child, null, taken);
        }
    }

    private void end(UUID id, @Nullable UUID successor, Taken taken) {
        Node node = nodes.get(id);
        taken.ended().put(id, node);
        nodes.put(id, new Node(successor == null ? node.parent() : successor, true, successor));
    }
}
