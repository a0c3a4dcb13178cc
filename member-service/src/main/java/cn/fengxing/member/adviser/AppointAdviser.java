package cn.fengxing.member.adviser;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.OrganisationTree;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.member.person.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whoever administers an organisation appoints its advisers. What an adviser may see comes with the role, which takes two to give. */
@ApplicationScoped
public class AppointAdviser {

    private final Caller caller;
    private final OrganisationTree tree;
    private final AdviserAppointments appointments;
    private final People people;
    private final AuditTrail audit;

    AppointAdviser(
            Caller caller, OrganisationTree tree, AdviserAppointments appointments, People people, AuditTrail audit) {
        this.caller = caller;
        this.tree = tree;
        this.appointments = appointments;
        this.people = people;
        this.audit = audit;
    }

    @Transactional
    public AdviserView appoint(AppointAdviserRequest request) {
        caller.require(request.organisationId(), Role.ORG_ADMIN);
        if (people.living(request.personId()).isEmpty()) {
            throw new FieldRejected("personId", "person-unknown");
        }
        String division = tree.find(request.organisationId())
                .map(place -> String.valueOf(place.divisionCode()))
                .orElseThrow(CommonProblems::notFound);
        AdviserAppointment appointment = AdviserAppointment.of(request, division, caller.personId());
        appointments.appointed(appointment);
        audit.record("appoint-adviser", "adviser", appointment.id().toString(), null);
        return appointment.view(0, 0);
    }

    @Transactional
    public AdviserView end(UUID id, @Nullable String ifMatch, EndAppointmentRequest request) {
        caller.requireAny(Role.ORG_ADMIN);
        AdviserAppointment appointment = appointments
                .findByIdOptional(id)
                .filter(found -> caller.reaches(found.organisationId(), Role.ORG_ADMIN))
                .orElseThrow(CommonProblems::notFound);
        EntityTags.requireMatch(ifMatch, appointment.version());
        appointments.endWith(appointment, request.lastDay());
        audit.record("end-adviser", "adviser", id.toString(), null);
        return appointment.view(0, 0);
    }
}
