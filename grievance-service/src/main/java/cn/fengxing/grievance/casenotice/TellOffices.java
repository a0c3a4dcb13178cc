package cn.fengxing.grievance.casenotice;

import cn.fengxing.grievance.access.CaseAccess;
import cn.fengxing.grievance.access.Seats;
import cn.fengxing.grievance.channel.Desk;
import cn.fengxing.grievance.channel.Entry;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.knownperson.KnownPeople;
import cn.fengxing.grievance.notice.NoticeKind;
import cn.fengxing.grievance.notice.RequestNotice;
import cn.fengxing.grievance.routing.Routing;
import cn.fengxing.kit.caller.OrganisationPlace;
import cn.fengxing.kit.caller.OrganisationTree;
import cn.fengxing.kit.caller.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells those who hold a role where a case lies, lay, or would lie if it were not urgent. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TellOffices {

    private final RequestNotice requestNotice;
    private final Routing routing;
    private final OrganisationTree tree;
    private final KnownPeople knownPeople;

    TellOffices(RequestNotice requestNotice, Routing routing, OrganisationTree tree, KnownPeople knownPeople) {
        this.requestNotice = requestNotice;
        this.routing = routing;
        this.tree = tree;
        this.knownPeople = knownPeople;
    }

    /** Whoever handles the case at its owner, who may find it by the id that it is told. */
    void owner(Grievance grievance, NoticeKind kind, boolean urgent) {
        NoticeKind told = urgent ? NoticeKind.URGENT_CASE : kind;
        UUID subject = CaseAccess.idAtOwner(grievance);
        if (grievance.stay().unrouted()) {
            requestNotice.toHolders(Seats.DISPATCHERS, grievance.ownerId(), told, subject);
        } else if (grievance.stay().isHiddenFromCompany()) {
            return; // the company hears of the collective case, once
        } else if (!grievance.hop().isCompany()) {
            requestNotice.toHolders(grievance.hop().handlers(), grievance.ownerId(), told, subject);
        } else {
            company(grievance, told, subject, urgent);
        }
    }

    /** At the company as well, whose officers answer for its Party organisation. */
    private void company(Grievance grievance, NoticeKind kind, UUID subject, boolean urgent) {
        Set<Role> roles = grievance.hop().handlers();
        Optional<UUID> served = tree.find(grievance.ownerId()).map(OrganisationPlace::servesCompanyId);
        Stream.concat(Stream.of(grievance.ownerId()), served.stream())
                .distinct()
                .forEach(organisation -> {
                    if (urgent) {
                        requestNotice.toHolders(roles, organisation, kind, subject);
                    } else {
                        requestNotice.toCompany(roles, organisation, kind, subject);
                    }
                });
    }

    /** Whoever let the time run out, and has the case no longer: no id. */
    void passedBy(Entry entry) {
        Set<Role> roles = Stream.of(entry.hop().handlers(), Seats.DISPATCHERS)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        requestNotice.toHolders(roles, entry.ownerId(), NoticeKind.CASE_LAPSED, null);
    }

    /** Branch and department, who know that there is an urgent case and not which. */
    void beside(Grievance grievance, Optional<UUID> worker) {
        for (Desk desk : routing.beside(grievance, worker.map(knownPeople::find))) {
            requestNotice.toHolders(
                    desk.hop().handlers(), desk.organisationId(), NoticeKind.URGENT_CASE_REPORTED, null);
        }
    }
}
