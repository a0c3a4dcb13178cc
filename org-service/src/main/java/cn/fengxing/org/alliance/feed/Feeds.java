package cn.fengxing.org.alliance.feed;

import cn.fengxing.kit.id.Ids;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.org.alliance.Alliance;
import cn.fengxing.org.alliance.Alliances;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Issues and revokes addresses. */
@ApplicationScoped
public class Feeds {

    private final EntityManager entities;
    private final Alliances alliances;
    private final Clock clock;

    Feeds(EntityManager entities, Alliances alliances, Clock clock) {
        this.entities = entities;
        this.alliances = alliances;
        this.clock = clock;
    }

    @Transactional
    public IssuedFeedView issue(UUID allianceId, UUID organisationId) {
        Alliance alliance = alliances.seen(allianceId);
        alliance.requireActive();
        if (!alliances.members(alliance).contains(organisationId)) {
            throw new FieldRejected("organisationId", "no-seat");
        }
        if (!alliances.actsFor(alliance, organisationId)) {
            throw CommonProblems.notFound();
        }
        FeedToken token = FeedToken.fresh();
        UUID id = Ids.next();
        entities.createNativeQuery("""
                        INSERT INTO alliance_feed (id, alliance_id, organisation_id, token_hash, issued_at)
                        VALUES (?1, ?2, ?3, ?4, ?5)""")
                .setParameter(1, id)
                .setParameter(2, allianceId)
                .setParameter(3, organisationId)
                .setParameter(4, token.hash())
                .setParameter(5, clock.instant())
                .executeUpdate();
        return new IssuedFeedView(id, organisationId, "/v1/alliances/feeds/" + token.text() + "/meetings.ics");
    }

    /** Those of members that the caller acts for; all of them for the lead. */
    @Transactional
    public List<FeedView> list(UUID allianceId) {
        Alliance alliance = alliances.seen(allianceId);
        List<?> rows = entities.createNativeQuery("""
                        SELECT id, organisation_id, issued_at FROM alliance_feed
                         WHERE alliance_id = ?1 AND revoked_at IS NULL ORDER BY id LIMIT 200""", Tuple.class)
                .setParameter(1, allianceId)
                .getResultList();
        return rows.stream()
                .map(row -> view((Tuple) row))
                .filter(feed -> alliances.actsFor(alliance, feed.organisationId()))
                .toList();
    }

    @Transactional
    public void revoke(UUID allianceId, UUID id) {
        boolean known = list(allianceId).stream().anyMatch(feed -> feed.id().equals(id));
        if (!known) {
            throw CommonProblems.notFound();
        }
        entities.createNativeQuery("UPDATE alliance_feed SET revoked_at = ?2 WHERE id = ?1 AND revoked_at IS NULL")
                .setParameter(1, id)
                .setParameter(2, clock.instant())
                .executeUpdate();
    }

    private static FeedView view(Tuple row) {
        return new FeedView(row.get(0, UUID.class), row.get(1, UUID.class), row.get(2, Instant.class));
    }
}
