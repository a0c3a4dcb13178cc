package cn.fengxing.testkit.matrix;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * What a service adds to the matrix: where its callers hold their roles, and for each operation how to ask for a thing that lies
 * own, below, beside… An operation without path parameter and body needs nothing.
 *
 * <pre>{@code
 * Visits.from(tree.seat())
 *         .on("getOrganisation", visit -> visit.path("id", tree.at(visit.relation())))
 *         .on("pinNotice", visit -> visit.path("id", tree.at(visit.relation())).body("{\"text\":\"…\"}"))
 * }</pre>
 */
public final class Visits {

    private final UUID seat;
    private final Map<String, UUID> seats = new HashMap<>();
    private final Map<String, UUID> seatsByOperation = new HashMap<>();
    private final Map<String, UUID> roots = new HashMap<>();
    private final Map<String, Consumer<Visit>> preparations = new HashMap<>();

    private Visits(UUID seat) {
        this.seat = seat;
    }

    /** Every role is held at this organisation, where {@link #holding} says nothing else. */
    public static Visits from(UUID seat) {
        return new Visits(seat);
    }

    /** The role is held elsewhere, as a platform's officer is at the platform. */
    public Visits holding(String role, UUID organisationId) {
        seats.put(role, organisationId);
        return this;
    }

    /** Callers of these operations hold their roles at another organisation than callers of the rest. */
    public Visits seatedAt(UUID organisationId, List<String> operationIds) {
        operationIds.forEach(id -> seatsByOperation.put(id, organisationId));
        return this;
    }

    public Visits on(String operationId, Consumer<Visit> preparation) {
        preparations.put(operationId, preparation);
        return this;
    }

    /**
     * Things of the root organisation alone: its own callers hold their role there, to everybody else it lies above.
     *
     * @param root where the role is held in the column {@code own}
     */
    public Visits onRoot(UUID root, String operationId, Consumer<Visit> preparation) {
        roots.put(operationId, root);
        return on(operationId, preparation);
    }

    /** The same for several operations. */
    public Visits on(List<String> operationIds, Consumer<Visit> preparation) {
        operationIds.forEach(id -> on(id, preparation));
        return this;
    }

    Visit to(Operation operation, Cell cell) {
        Consumer<Visit> preparation = preparations.get(operation.id());
        if (preparation == null && operation.needsRequest()) {
            throw new AssertionError("Say by Visits.on(\"" + operation.id() + "\", …) what to ask for");
        }
        Visit visit = new Visit(operation, cell, seatsByOperation.getOrDefault(operation.id(), seat(cell)));
        if (preparation != null) {
            preparation.accept(visit);
        }
        return visit;
    }

    private UUID seat(Cell cell) {
        UUID usual = seats.getOrDefault(cell.role(), seat);
        return cell.relation() == Relation.OWN ? roots.getOrDefault(cell.operationId(), usual) : usual;
    }

    /** Preparations for operations that there are not. */
    List<String> strangers(Map<String, Operation> operations) {
        return preparations.keySet().stream()
                .filter(id -> !operations.containsKey(id))
                .sorted()
                .toList();
    }
}
