package cn.fengxing.org.alliance;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.OrganisationTree;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.outbox.Outbox;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.time.Today;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Alliances, and who may do what in them. */
@ApplicationScoped
public class Alliances implements PanacheRepositoryBase<Alliance, UUID> {

    /** Who runs an organisation, and so an alliance that it leads or a matter that it owns. */
    public static final Role[] LEADERS = {Role.ORG_ADMIN, Role.BRANCH_SECRETARY};

    /** Who looks at what his organisation belongs to. */
    static final Role[] MEMBERS = {
        Role.ORG_ADMIN, Role.BRANCH_SECRETARY, Role.PLATFORM_OFFICER, Role.REGULATOR, Role.COMMUNITY_WORKER
    };

    /** Who acts for a member of any line. */
    private static final Role[] ACTORS = {Role.ORG_ADMIN, Role.BRANCH_SECRETARY, Role.PLATFORM_OFFICER};

    /** They reach companies too, but act for their own offices alone. */
    private static final Role[] OFFICIALS = {Role.REGULATOR, Role.COMMUNITY_WORKER};

    private final Caller caller;
    private final OrganisationTree tree;
    private final Seats seats;
    private final Clock clock;
    private final Outbox outbox;

    Alliances(Caller caller, OrganisationTree tree, Seats seats, Clock clock, Outbox outbox) {
        this.caller = caller;
        this.tree = tree;
        this.seats = seats;
        this.clock = clock;
        this.outbox = outbox;
    }

    /** For the lead's people. */
    public Alliance led(UUID id) {
        caller.requireAny(LEADERS);
        return findByIdOptional(id)
                .filter(alliance -> caller.reaches(alliance.leadId(), LEADERS))
                .orElseThrow(CommonProblems::notFound);
    }

    /** For the people of the lead and of whoever has a seat today. */
    public Alliance seen(UUID id) {
        caller.requireAny(MEMBERS);
        return findByIdOptional(id).filter(this::isSeen).orElseThrow(CommonProblems::notFound);
    }

    /** Whether the caller is one of them. */
    public boolean isSeen(UUID id) {
        return findByIdOptional(id).filter(this::isSeen).isPresent();
    }

    /** Whether the caller acts for this organisation, or leads. */
    public boolean actsFor(Alliance alliance, UUID organisationId) {
        return leads(alliance)
                || caller.reaches(organisationId, ACTORS)
                || caller.reaches(organisationId, OFFICIALS) && isOffice(organisationId);
    }

    private boolean isOffice(UUID organisationId) {
        return tree.find(organisationId)
                .filter(place -> place.line().equals("GOVERNMENT"))
                .isPresent();
    }

    public boolean leads(Alliance alliance) {
        return caller.reaches(alliance.leadId(), LEADERS);
    }

    /** Seats are no part of the row: taking the next version locks it and keeps events in order. */
    void takeVersion(Alliance alliance) {
        getEntityManager().lock(alliance, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    void announce(Alliance alliance) {
        flush();
        outbox.publish(alliance.changed(members(alliance)), alliance.version());
    }

    public List<UUID> members(Alliance alliance) {
        return seats.seated(alliance.id(), Today.by(clock));
    }

    private boolean isSeen(Alliance alliance) {
        return leads(alliance)
                || members(alliance).stream().anyMatch(organisation -> caller.reaches(organisation, MEMBERS));
    }
}
