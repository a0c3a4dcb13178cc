package cn.fengxing.grievance.collective.desk;

import cn.fengxing.grievance.collective.Collective;
import cn.fengxing.grievance.notice.NoticeKind;
import cn.fengxing.grievance.notice.RequestNotice;
import cn.fengxing.grievance.statement.Statements;
import cn.fengxing.kit.caller.OrganisationPlace;
import cn.fengxing.kit.caller.OrganisationTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Tells workers that they are asked, without what, and a company that a collective case has come, once. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CollectiveNews {

    private final RequestNotice requestNotice;
    private final Statements statements;
    private final OrganisationTree tree;

    CollectiveNews(RequestNotice requestNotice, Statements statements, OrganisationTree tree) {
        this.requestNotice = requestNotice;
        this.statements = statements;
        this.tree = tree;
    }

    /** Who filed without an account finds it at the case. */
    void invited(List<UUID> grievanceIds) {
        grievanceIds.forEach(
                id -> statements.filer(id).ifPresent(worker -> requestNotice.toPerson(worker, NoticeKind.CASE_MOVED)));
    }

    /** Other desks are told of each case. */
    void arrived(Collective collective) {
        if (!collective.isOpen() || !collective.hop().isCompany()) {
            return;
        }
        UUID owner = collective.ownerId();
        Stream<UUID> served = tree.find(owner).map(OrganisationPlace::servesCompanyId).stream();
        Stream.concat(Stream.of(owner), served)
                .distinct()
                .forEach(organisation -> requestNotice.toCompany(
                        collective.hop().handlers(), organisation, NoticeKind.CASE_ASSIGNED, collective.idAtOwner()));
    }
}
