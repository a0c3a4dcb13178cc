package cn.fengxing.member.adviser;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.OrganisationTree;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Advisers of an organisation with their load; an adviser's own links; a worker's own advisers. */
@ApplicationScoped
public class AdviserReads {

    private static final Role[] READERS = {Role.ORG_ADMIN, Role.BRANCH_SECRETARY, Role.ADVISER};

    private final Caller caller;
    private final OrganisationTree tree;
    private final AdviserAppointments appointments;
    private final AdviserLinks links;

    AdviserReads(Caller caller, OrganisationTree tree, AdviserAppointments appointments, AdviserLinks links) {
        this.caller = caller;
        this.tree = tree;
        this.appointments = appointments;
        this.links = links;
    }

    /** Figures of each, and no worker. */
    @Transactional
    public Page<AdviserView> at(UUID organisationId, PageRequest page) {
        UUID after = page.after(UUID.class).orElse(new UUID(0, 0));
        int limit = page.limit();
        caller.require(organisationId, READERS);
        List<AdviserAppointment> rows =
                appointments.at(tree.withPredecessors(List.of(organisationId)), after, limit + 1);
        return Page.of(rows.stream().map(this::loaded).toList(), page, AdviserView::id);
    }

    /** @param silentOnly those who have not been contacted for long */
    @Transactional
    public List<LinkView> links(UUID appointmentId, boolean silentOnly) {
        caller.requireAny(Role.ADVISER);
        AdviserAppointment appointment = appointments
                .findByIdOptional(appointmentId)
                .filter(found -> found.personId().equals(caller.personId()))
                .orElseThrow(CommonProblems::notFound);
        return links.openOf(appointmentId).stream()
                .filter(link -> !silentOnly || links.silent(link))
                .map(link -> links.view(link, appointment, true))
                .toList();
    }

    @Transactional
    public List<LinkView> mine() {
        return links.of(caller.personId()).stream()
                .map(link -> links.view(link, appointments.findById(link.appointmentId()), false))
                .toList();
    }

    private AdviserView loaded(AdviserAppointment appointment) {
        List<AdviserLink> open = links.openOf(appointment.id());
        return appointment.view(open.size(), open.stream().filter(links::silent).count());
    }
}
