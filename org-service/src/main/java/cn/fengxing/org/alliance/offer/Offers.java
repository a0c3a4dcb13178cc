package cn.fengxing.org.alliance.offer;

import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.kit.time.Today;
import cn.fengxing.org.alliance.Alliance;
import cn.fengxing.org.alliance.Alliances;
import cn.fengxing.org.organisation.names.OrganisationNames;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The list of what is shared. */
@ApplicationScoped
public class Offers implements PanacheRepositoryBase<Offer, UUID> {

    private final Alliances alliances;
    private final OrganisationNames names;
    private final Clock clock;

    Offers(Alliances alliances, OrganisationNames names, Clock clock) {
        this.alliances = alliances;
        this.names = names;
        this.clock = clock;
    }

    @Transactional
    public OfferView share(UUID allianceId, ShareOfferRequest request) {
        Alliance alliance = alliances.seen(allianceId);
        if (!alliances.members(alliance).contains(request.organisationId())) {
            throw new FieldRejected("organisationId", "no-seat");
        }
        requireToActFor(alliance, request.organisationId());
        if (request.kind() == OfferKind.VENUE && request.place() == null) {
            throw new FieldRejected("place", "required");
        }
        Offer offer = Offer.share(alliance, request);
        persistAndFlush(offer);
        return named(List.of(offer)).get(0);
    }

    @Transactional
    public OfferView withdraw(UUID allianceId, UUID id, @Nullable String ifMatch) {
        Alliance alliance = alliances.seen(allianceId);
        Offer offer = find("allianceId = ?1 and id = ?2", allianceId, id)
                .firstResultOptional()
                .orElseThrow(CommonProblems::notFound);
        requireToActFor(alliance, offer.organisationId());
        EntityTags.requireMatch(ifMatch, offer.version());
        offer.withdraw(Today.by(clock));
        flush();
        return named(List.of(offer)).get(0);
    }

    /** What is offered now. */
    @Transactional
    public Page<OfferView> list(UUID allianceId, @Nullable OfferKind kind, PageRequest page) {
        alliances.seen(allianceId);
        List<Offer> rows = find(
                        "allianceId = ?1 and id > ?2 and withdrawnOn is null and (?3 is null or kind = ?3) order by id",
                        allianceId,
                        page.after(UUID.class).orElse(new UUID(0, 0)),
                        kind)
                .range(0, page.limit())
                .list();
        return Page.of(named(rows), page, OfferView::id);
    }

    private void requireToActFor(Alliance alliance, UUID organisationId) {
        if (!alliances.actsFor(alliance, organisationId)) {
            throw CommonProblems.notFound();
        }
    }

    private List<OfferView> named(List<Offer> rows) {
        Map<UUID, String> known =
                names.of(rows.stream().map(Offer::organisationId).toList());
        return rows.stream()
                .map(offer -> offer.view(known.getOrDefault(offer.organisationId(), "")))
                .toList();
    }
}
