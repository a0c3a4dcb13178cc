package cn.fengxing.grievance.reading;

import static cn.fengxing.kit.time.Today.SHANGHAI;

import cn.fengxing.grievance.access.CaseAccess;
import cn.fengxing.grievance.access.Standing;
import cn.fengxing.grievance.channel.Filing;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.Resolution;
import cn.fengxing.grievance.channel.rule.Action;
import cn.fengxing.grievance.channel.rule.Actor;
import cn.fengxing.grievance.conversation.Conversations;
import cn.fengxing.grievance.knownperson.KnownPeople;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Draws a case for a reader: what was said and who it is as {@link Sayings} gives it. */
@ApplicationScoped
class CaseViews {

    private final Sayings sayings;
    private final OwnerNames ownerNames;
    private final KnownPeople knownPeople;
    private final Conversations conversations;

    CaseViews(Sayings sayings, OwnerNames ownerNames, KnownPeople knownPeople, Conversations conversations) {
        this.sayings = sayings;
        this.ownerNames = ownerNames;
        this.knownPeople = knownPeople;
        this.conversations = conversations;
    }

    /** What was said, as far as the reader gets it. */
    record Said(
            @Nullable String text,
            @Nullable String summary,
            @Nullable UUID workerId,
            @Nullable Boolean receiptSaved,
            @Nullable LocalDate happenedOn) {}

    GrievanceView of(Grievance grievance, Standing standing) {
        return draw(grievance, standing, sayings.of(grievance, standing));
    }

    GrievanceView draw(Grievance g, Standing standing, Said said) {
        boolean company = standing == Standing.COMPANY;
        Filing filing = g.filing();
        Resolution how = g.resolution();
        boolean stranger = standing != Standing.WORKER && said.workerId() == null;
        return new GrievanceView(
                company ? CaseAccess.idAtOwner(g) : g.id(),
                company ? null : filing.number(),
                g.hop(),
                g.status(),
                new OwnerView(g.ownerId(), ownerNames.of(g.ownerId())),
                filing.category(),
                filing.priority(),
                company ? coarse(filing) : filing.divisionCode(),
                filing.platformId(),
                said.text(),
                said.summary(),
                said.workerId(),
                stranger ? g.stay().pseudonym() : null,
                said.receiptSaved(),
                standing != Standing.DISPATCHER && standing != Standing.VISITOR && conversations.hasUnread(g, standing),
                company ? null : filing.filedAt(),
                day(g.stay().arrivedAt()),
                company ? null : g.clock().dueAt(),
                g.clock().dueAt() == null ? null : day(g.clock().dueAt()),
                g.clock().overdue(),
                g.stay().unrouted(),
                how == null ? null : how.outcome(),
                how == null ? null : how.ending(),
                how == null ? null : how.rating(),
                List.copyOf(actions(g, standing)),
                Helpline.of(filing.priority()),
                g.clock().provisional(),
                g.clock().formal(),
                company ? null : Arbitration.of(filing.category(), said.happenedOn()),
                g.version());
    }

    private String coarse(Filing filing) {
        UUID platformId = filing.platformId();
        return platformId == null ? "0".repeat(12) : knownPeople.crowdedDivision(platformId, filing.divisionCode());
    }

    private static Set<Action> actions(Grievance grievance, Standing standing) {
        if (standing == Standing.WORKER) {
            return grievance.possible(Actor.WORKER);
        }
        if (grievance.stay().collectiveId() != null) {
            return Set.of();
        }
        Set<Action> actions = EnumSet.noneOf(Action.class);
        if (standing == Standing.VISITOR) {
            return actions;
        }
        actions.addAll(grievance.possible(Actor.HANDLER));
        actions.addAll(grievance.possible(Actor.DISPATCHER));
        return actions;
    }

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, SHANGHAI);
    }
}
