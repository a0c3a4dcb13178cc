package cn.fengxing.grievance.hazard.reading;

import cn.fengxing.grievance.hazard.Hazard;
import cn.fengxing.grievance.hazard.HazardEntry;
import cn.fengxing.grievance.hazard.access.HazardAccess;
import cn.fengxing.grievance.hazard.access.Notes;
import cn.fengxing.grievance.hazard.rule.HazardAction;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Shows what has happened to a hazard. Reporters read the notes that are meant for them, and no other reporter's. */
@ApplicationScoped
@Transactional
public class HazardSteps {

    private static final Set<HazardAction> SAID_TO_REPORTERS =
            Set.of(HazardAction.DISMISS, HazardAction.REROUTE, HazardAction.FIX);

    private final EntityManager entities;
    private final HazardAccess access;
    private final Notes notes;

    HazardSteps(EntityManager entities, HazardAccess access, Notes notes) {
        this.entities = entities;
        this.access = access;
        this.notes = notes;
    }

    public List<HazardStepView> of(UUID id) {
        Hazard hazard = access.find(id);
        boolean seesAll = access.handles(hazard) || access.mends(hazard);
        if (!seesAll && access.ownReport(hazard).isEmpty()) {
            throw CommonProblems.notFound();
        }
        return entities
                .createQuery("from HazardEntry where hazardId = ?1 order by step", HazardEntry.class)
                .setParameter(1, id)
                .getResultList()
                .stream()
                .map(entry -> view(hazard, entry, seesAll))
                .toList();
    }

    private HazardStepView view(Hazard hazard, HazardEntry entry, boolean seesAll) {
        byte[] note = seesAll || SAID_TO_REPORTERS.contains(entry.action()) ? entry.note() : null;
        return new HazardStepView(
                entry.step(),
                entry.action(),
                entry.status(),
                entry.happenedAt(),
                entry.organisationId(),
                note == null ? null : notes.open(hazard, note).orElse(null));
    }
}
