package cn.fengxing.grievance.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Decides who answers for a thing or a place, and who is told when nobody does. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Responsible {

    private final Routing routing;
    private final Directory directory;
    private final Competences competences;

    Responsible(Routing routing, Directory directory, Competences competences) {
        this.routing = routing;
        this.directory = directory;
        this.competences = competences;
    }

    /**
     * The department that a rule in force, or its own record, names for the category; else the community.
     *
     * @param category code of what is to be seen to, as rules and departments name it
     */
    public UUID forThing(String category, String divisionCode) {
        List<String> chain = Divisions.chain(divisionCode);
        return competences
                .department(category, null, chain)
                .or(() -> directory.departmentNaming(category, chain))
                .orElseGet(() -> routing.communityOf(divisionCode));
    }

    public Optional<UUID> dutyDesk(String divisionCode) {
        return directory.dutyDesk(Divisions.chain(divisionCode));
    }

    /** One level up of an organisation: its department's department, the next duty desk, or the next committee or community. */
    public Optional<UUID> above(UUID organisationId, String divisionCode) {
        String place = directory.divisionOf(organisationId).orElse(divisionCode);
        List<String> wider = Divisions.above(place);
        if (directory.isDutyDesk(organisationId)) {
            return directory.dutyDesk(wider).or(() -> directory.committee(wider, organisationId));
        }
        return directory
                .parentDepartment(organisationId)
                .or(() -> directory.community(wider))
                .or(() -> directory.committee(wider, organisationId));
    }

    /** Whether the organisation is one that answers for things and places there: a department, a community or a committee. */
    public boolean isFit(UUID organisationId, String divisionCode) {
        return directory.answersForPlaces(organisationId, Divisions.chain(divisionCode));
    }

    /** Whether there is such an organisation, of whatever kind. */
    public boolean exists(UUID organisationId) {
        return directory.exists(organisationId);
    }
}
