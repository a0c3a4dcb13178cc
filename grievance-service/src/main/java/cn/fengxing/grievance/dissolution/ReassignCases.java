package cn.fengxing.grievance.dissolution;

import cn.fengxing.grievance.channel.Entry;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.Grievances;
import cn.fengxing.grievance.channel.Grievances.CaseChanged;
import cn.fengxing.grievance.channel.rule.Action;
import cn.fengxing.grievance.deadline.Limits;
import cn.fengxing.grievance.routing.Successors;
import cn.fengxing.kit.caller.OrganisationTree;
import cn.fengxing.kit.due.DueRowFailed;
import cn.fengxing.kit.due.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Gives the open cases of an organisation that is no more to whoever takes its place. */
@ApplicationScoped
public class ReassignCases implements DueWork {

    private final DissolvedOwners owners;
    private final Grievances grievances;
    private final Successors successors;
    private final Limits limits;
    private final OrganisationTree tree;

    ReassignCases(
            DissolvedOwners owners,
            Grievances grievances,
            Successors successors,
            Limits limits,
            OrganisationTree tree) {
        this.owners = owners;
        this.grievances = grievances;
        this.successors = successors;
        this.limits = limits;
        this.tree = tree;
    }

    @Override
    public String name() {
        return "dissolved-owners";
    }

    @Override
    @Transactional
    public int act(Instant now, int limit) {
        List<UUID> claimed = owners.claim(now, limit);
        List<UUID> cases = owners.casesOf(claimed, limit);
        try {
            grievances.recordAll(
                    grievances.load(cases).stream().map(this::reassign).toList());
        } catch (RuntimeException e) {
            throw cases.size() == 1 ? new DueRowFailed(cases.get(0), e) : e;
        }
        if (cases.size() < limit) {
            owners.lookAgainLater(claimed, now);
        }
        return Math.max(claimed.size(), cases.size());
    }

    private CaseChanged reassign(Grievance grievance) {
        return new CaseChanged(grievance, grievance.reassign(successors.of(grievance), limits.now()));
    }

    /** The case stays where it is until the next look; its clock runs on. */
    @Override
    @Transactional
    public void putOff(UUID grievanceId, Instant until) {
        owners.skip(grievanceId);
    }

    @Override
    @Transactional
    public Optional<Instant> earliestDue() {
        return owners.earliest();
    }

    /** A case is opened again where it was closed, also if nobody is there any more. */
    void lookAt(@Observes CaseChanged changed) {
        Entry entry = changed.change().entry();
        UUID owner = changed.grievance().ownerId();
        if (entry != null && entry.action() == Action.REOPEN && isDissolved(owner)) {
            owners.note(owner, entry.happenedAt());
        }
    }

    private boolean isDissolved(UUID owner) {
        return tree.find(owner).filter(place -> place.dissolved()).isPresent();
    }
}
