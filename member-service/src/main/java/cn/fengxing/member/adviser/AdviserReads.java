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
    public Page<LinkView> links(UUID appointmentId, boolean silentOnly, PageRequest page) {
        caller.requireAny(Role.ADVISER);
        AdviserAppointment appointment = appointments
                .findByIdOptional(appointmentId)
                .filter(found -> found.personId().equals(caller.personId()))
                .orElseThrow(CommonProblems::notFound);
        UUID after = page.after(UUID.class).orElse(new UUID(0, 0));
        List<AdviserLink> rows = links.openOf(appointmentId, silentOnly, after, page.limit() + 1);
        return Page.of(
                rows.stream().map(link -> links.view(link, appointment, true)).toList(), page, LinkView::id);
    }

    /** The latest first. */
    @Transactional
    public Page<LinkView> mine(PageRequest page) {
        LinkPlace after = page.after(LinkPlace.class).orElse(LinkPlace.BEFORE_ALL);
        List<LinkView> rows = links.of(caller.personId(), after, page.limit() + 1).stream()
                .map(link -> links.view(link, appointments.findById(link.appointmentId()), false))
                .toList();
        return Page.of(rows, page, link -> new LinkPlace(link.linkedOn(), link.id()));
    }

    private AdviserView loaded(AdviserAppointment appointment) {
        List<AdviserLink> open = links.openOf(appointment.id());
        return appointment.view(open.size(), open.stream().filter(links::silent).count());
    }
}
