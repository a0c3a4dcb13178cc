package cn.fengxing.grievance.channel;

import cn.fengxing.grievance.channel.rule.Actor;
import cn.fengxing.grievance.channel.rule.Hop;
import cn.fengxing.grievance.statement.Pseudonym;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case's present stay at an organisation, which calls case and worker by names of its own. */
@Embeddable
public class Stay {

    @Enumerated(EnumType.STRING)
    private Hop hop;

    private UUID ownerId;
    private boolean unrouted;
    private UUID aliasId;
    private String pseudonym;
    private Instant arrivedAt;

    /** The collective case that it is answered with; null while it stands alone. */
    private @Nullable UUID collectiveId;

    protected Stay() {
        // for Hibernate
    }

    Stay(Desk desk, Instant arrivedAt) {
        this.hop = desk.hop();
        this.ownerId = desk.organisationId();
        this.unrouted = desk.unrouted();
        this.aliasId = UUID.randomUUID();
        this.pseudonym = Pseudonym.next();
        this.arrivedAt = arrivedAt;
    }

    Desk desk() {
        return new Desk(hop, ownerId, unrouted);
    }

    public Hop hop() {
        return hop;
    }

    public UUID ownerId() {
        return ownerId;
    }

    /** A committee holds the case because nobody fitting was found. */
    public boolean unrouted() {
        return unrouted;
    }

    /** Whether a company has the case, and not a committee in search of one. */
    public boolean isAtCompany() {
        return hop.isCompany() && !unrouted;
    }

    /** Whether the actor has a say: at a committee in search of an organisation that is the dispatcher, elsewhere the handler. */
    boolean heeds(Actor actor) {
        return switch (actor) {
            case HANDLER, SUPERVISOR -> !unrouted;
            case DISPATCHER -> unrouted;
            case WORKER, TREE, CALENDAR, CLOCK -> true;
        };
    }

    /** What the owner calls the case, if it is a company: random, and leading nowhere else. */
    public UUID aliasId() {
        return aliasId;
    }

    /** What the owner calls the worker, if it does not know who it is. */
    public String pseudonym() {
        return pseudonym;
    }

    public Instant arrivedAt() {
        return arrivedAt;
    }

    public @Nullable UUID collectiveId() {
        return collectiveId;
    }

    /** To be answered with others like it. Neither owner nor clock knows of it. */
    public void joinCollective(UUID collective) {
        collectiveId = collective;
    }

    /** On its own from here; at a company under new names, so that it does not see which of the cases it knew has come back. */
    public void goAlone() {
        if (isHiddenFromCompany()) {
            aliasId = UUID.randomUUID();
            pseudonym = Pseudonym.next();
        }
        collectiveId = null;
    }

    /** A company sees the collective case and none of its single ones, also when they are closed. */
    public boolean isHiddenFromCompany() {
        return isAtCompany() && collectiveId != null;
    }
}
