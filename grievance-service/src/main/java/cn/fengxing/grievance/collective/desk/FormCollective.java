package cn.fengxing.grievance.collective.desk;

import cn.fengxing.grievance.access.Seats.Seat;
import cn.fengxing.grievance.channel.Desk;
import cn.fengxing.grievance.collective.Collective;
import cn.fengxing.grievance.collective.CollectiveRejected;
import cn.fengxing.grievance.collective.Collectives;
import cn.fengxing.grievance.collective.Likeness;
import cn.fengxing.grievance.collective.ShareCodes;
import cn.fengxing.grievance.collective.desk.AlikeCases.Found;
import cn.fengxing.grievance.collective.desk.AlikeCases.Kind;
import cn.fengxing.grievance.statement.Identifying;
import cn.fengxing.kit.id.Ids;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.FieldRejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** A handler makes one of the cases that are alike: their workers are asked to join. Where there is one already, those who came since are asked. */
@ApplicationScoped
public class FormCollective {

    private final Collectives collectives;
    private final AlikeCases alikeCases;
    private final CollectiveDesk desk;
    private final ShareCodes shareCodes;
    private final CollectiveNews news;

    FormCollective(
            Collectives collectives,
            AlikeCases alikeCases,
            CollectiveDesk desk,
            ShareCodes shareCodes,
            CollectiveNews news) {
        this.collectives = collectives;
        this.alikeCases = alikeCases;
        this.desk = desk;
        this.shareCodes = shareCodes;
        this.news = news;
    }

    /** @return the id by which the desk knows it */
    @Transactional
    public UUID form(FormCollectiveRequest request) {
        if (Identifying.isIn(request.summary())) {
            throw new FieldRejected("summary", "tells-who");
        }
        Likeness likeness = new Likeness(request.category(), request.platformId(), request.divisionCode());
        Kind kind = new Kind(request.hop(), request.organisationId(), likeness);
        Seat seat = desk.desks(kind.ownerId()).stream()
                .filter(each ->
                        each.hop() == kind.hop() && each.organisationId().equals(kind.ownerId()))
                .findFirst()
                .orElseThrow(CommonProblems::notFound);
        collectives.lockDesk(kind.ownerId(), likeness);
        Found found = alikeCases.on(List.of(seat)).getOrDefault(kind, new Found(0, List.of()));
        Collective collective = collectives
                .openAt(kind.hop(), kind.ownerId(), likeness)
                .orElseGet(() -> formed(kind, found, request.summary()));
        news.invited(collectives.invite(collective.id(), alikeCases.of(kind, seat, found)));
        return collective.idAtOwner();
    }

    private Collective formed(Kind kind, Found found, String summary) {
        if (found.cases() < 2) {
            throw new CollectiveRejected.NothingAlike();
        }
        UUID id = Ids.next();
        Collective collective = new Collective(
                id,
                Desk.at(kind.hop(), kind.ownerId()),
                kind.likeness(),
                shareCodes.seal(id, summary),
                alikeCases.now());
        collectives.persist(collective);
        collectives.flush();
        return collective;
    }
}
