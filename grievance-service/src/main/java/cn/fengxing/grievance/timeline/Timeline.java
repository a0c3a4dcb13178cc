package cn.fengxing.grievance.timeline;

import static cn.fengxing.kit.time.Today.SHANGHAI;

import cn.fengxing.grievance.access.CaseAccess;
import cn.fengxing.grievance.access.Standing;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.rule.Action;
import cn.fengxing.grievance.channel.rule.Hop;
import cn.fengxing.grievance.statement.Identifying;
import cn.fengxing.grievance.statement.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the way of a case. */
@ApplicationScoped
public class Timeline {

    private final EntityManager entities;
    private final CaseAccess access;
    private final Statements statements;

    Timeline(EntityManager entities, CaseAccess access, Statements statements) {
        this.entities = entities;
        this.access = access;
        this.statements = statements;
    }

    private record Line(
            int step,
            Instant at,
            Action action,
            Hop hop,
            UUID ownerId,
            Hop toHop,
            UUID toOwnerId,
            @Nullable Instant dueAt,
            byte @Nullable [] note,
            String owner,
            String toOwner,
            boolean together) {

        String told(Words words, String code, String from, @Nullable Object due) {
            return words.of(code, from, toOwner, due) + (together ? words.together() : "");
        }

        boolean movedTo(Grievance grievance) {
            return toOwnerId.equals(grievance.ownerId()) && toHop == grievance.hop() && !isStay();
        }

        boolean isPassedOnByConfidant() {
            return hop.knowsWorker() && (action == Action.FORWARD || action == Action.RETURN);
        }

        boolean isStay() {
            return ownerId.equals(toOwnerId) && hop == toHop;
        }
    }

    @Transactional
    public TimelineView of(UUID id, List<Locale> languages) {
        CaseAccess.Opened opened = access.open(id, "open-timeline");
        Words words = Words.in(languages);
        List<Line> lines = read(opened.grievance().id());
        int arrival = arrival(lines, opened.grievance());
        if (opened.standing() == Standing.COMPANY) {
            return new TimelineView(lines.stream()
                    .filter(line -> line.step() >= arrival)
                    .map(line -> forCompany(line, line.step() - arrival + 1, opened.grievance(), words))
                    .toList());
        }
        return new TimelineView(lines.stream()
                .map(line -> inFull(line, note(line, opened, arrival), words))
                .toList());
    }

    /**
     * A department reads neither what somebody who knew the worker said on passing the case on, nor numbers; a dispatcher only
     * why the case came.
     */
    private @Nullable String note(Line line, CaseAccess.Opened opened, int arrival) {
        return switch (opened.standing()) {
            case AUTHORITY, VISITOR -> line.isPassedOnByConfidant() ? null : note(line, opened.grievance(), true);
            case DISPATCHER ->
                line.step() == arrival && line.action() == Action.RETURN ? note(line, opened.grievance(), true) : null;
            case WORKER, CONFIDANT, COMPANY -> note(line, opened.grievance(), false);
        };
    }

    private static int arrival(List<Line> lines, Grievance grievance) {
        return lines.stream()
                .filter(line -> line.movedTo(grievance))
                .mapToInt(Line::step)
                .max()
                .orElse(0);
    }

    private static TimelineView.Step inFull(Line line, @Nullable String note, Words words) {
        String code = key(line);
        return new TimelineView.Step(
                line.step(),
                line.action().name(),
                line.told(words, code, line.owner(), line.dueAt()),
                line.toHop(),
                line.at(),
                day(line.at()),
                line.dueAt(),
                line.dueAt() == null ? null : day(line.dueAt()),
                note);
    }

    /**
     * Days instead of times; how the case came, and from whom, is not told. Of the worker's words only the answer to a question of its
     * own, without numbers.
     */
    private TimelineView.Step forCompany(Line line, int step, Grievance grievance, Words words) {
        boolean arrival = line.movedTo(grievance);
        @Nullable LocalDate dueOn = line.dueAt() == null ? null : day(line.dueAt());
        boolean forItsEyes = !arrival && line.action() != Action.DISPUTE && line.action() != Action.REOPEN;
        return new TimelineView.Step(
                step,
                arrival ? "RECEIVED" : line.action().name(),
                line.told(words, arrival ? "RECEIVED" : key(line), line.toOwner(), dueOn),
                line.toHop(),
                null,
                day(line.at()),
                null,
                dueOn,
                forItsEyes ? note(line, grievance, line.action() == Action.ANSWER) : null);
    }

    private @Nullable String note(Line line, Grievance grievance, boolean mask) {
        byte[] secret = line.note();
        if (secret == null) {
            return null;
        }
        String note = statements.note(grievance.id(), secret).orElse(null);
        return note == null || !mask ? note : Identifying.masked(note);
    }

    /** The same action reads differently when it closes a case, or leaves it where it is. */
    private static String key(Line line) {
        if (line.action() == Action.LAPSE && !line.isStay() && line.toHop().isLast()) {
            return line.action() + ".SUPERVISED";
        }
        boolean last = line.hop() == Hop.SUPERIOR_REGULATOR && line.isStay();
        return last && (line.action() == Action.LAPSE || line.action() == Action.DISPUTE)
                ? line.action() + ".LAST"
                : line.action().name();
    }

    private List<Line> read(UUID id) {
        List<?> rows =
                entities.createNativeQuery("""
                        SELECT e.step, e.happened_at, e.action, e.hop, e.owner_id, e.to_hop, e.to_owner_id, e.due_at, e.note,
                               coalesce(f.name, ''), coalesce(t.name, ''), e.together
                          FROM grievance_entry e
                          LEFT JOIN known_organisation f ON f.id = e.owner_id
                          LEFT JOIN known_organisation t ON t.id = e.to_owner_id
                         WHERE e.grievance_id = ?1 ORDER BY e.step""", Tuple.class).setParameter(1, id).getResultList();
        return rows.stream().map(row -> line((Tuple) row)).toList();
    }

    private static Line line(Tuple row) {
        return new Line(
                row.get(0, Integer.class),
                row.get(1, Instant.class),
                Action.valueOf(row.get(2, String.class)),
                Hop.valueOf(row.get(3, String.class)),
                row.get(4, UUID.class),
                Hop.valueOf(row.get(5, String.class)),
                row.get(6, UUID.class),
                row.get(7, Instant.class),
                row.get(8, byte[].class),
                row.get(9, String.class),
                row.get(10, String.class),
                row.get(11, Boolean.class));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, SHANGHAI);
    }
}
