package cn.fengxing.member.identity.secondfactor;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.member.grant.GrantReads;
import cn.fengxing.member.grant.GrantRejected;
import cn.fengxing.member.grant.Grants;
import cn.fengxing.member.identity.SignOut;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Takes somebody's second factor away when two administrators say so, of whom neither made the other one. */
@ApplicationScoped
public class ResetSecondFactor {

    /** Within which the second must come. */
    private static final Duration WAIT = Duration.ofDays(7);

    private final Caller caller;
    private final GrantReads grantReads;
    private final Grants grants;
    private final Ending ending;
    private final EntityManager entities;

    ResetSecondFactor(Caller caller, GrantReads grantReads, Grants grants, Ending ending, EntityManager entities) {
        this.caller = caller;
        this.grantReads = grantReads;
        this.grants = grants;
        this.ending = ending;
        this.entities = entities;
    }

    /** What follows from the second word. */
    @ApplicationScoped
    static class Ending {
        private final SecondFactors factors;
        private final SignOut signOut;
        private final AuditTrail audit;

        Ending(SecondFactors factors, SignOut signOut, AuditTrail audit) {
            this.factors = factors;
            this.signOut = signOut;
            this.audit = audit;
        }

        void requireOne(UUID personId) {
            if (!factors.confirmed(personId)) {
                throw new SecondFactorRejected.Nothing();
            }
        }

        void end(UUID personId) {
            factors.remove(personId);
            signOut.everywhere(personId);
            record("reset-second-factor", personId);
        }

        void record(String action, UUID personId) {
            audit.record(action, "person", personId.toString(), null);
        }
    }

    /** @return whether a second administrator must still say so */
    @Transactional
    public ResetView reset(UUID personId) {
        UUID me = caller.personId();
        if (grantReads.of(personId).isEmpty()) {
            throw CommonProblems.notFound();
        }
        if (me.equals(personId)) {
            throw new GrantRejected.SamePerson();
        }
        ending.requireOne(personId);
        Optional<UUID> first = askedBy(personId);
        if (first.isEmpty() || first.get().equals(me)) {
            ask(personId, me);
            ending.record("ask-second-factor-reset", personId);
            return new ResetView(true);
        }
        if (grants.dependsOn(me, first.get()) || grants.dependsOn(first.get(), me)) {
            throw new GrantRejected.Dependent();
        }
        ending.end(personId);
        return new ResetView(false);
    }

    private Optional<UUID> askedBy(UUID personId) {
        return entities
                .createNativeQuery(
                        "SELECT asked_by FROM second_factor_reset WHERE person_id = ?1 AND asked_at > ?2 FOR UPDATE",
                        UUID.class)
                .setParameter(1, personId)
                .setParameter(2, Instant.now().minus(WAIT))
                .getResultList()
                .stream()
                .map(UUID.class::cast)
                .findFirst();
    }

    private void ask(UUID personId, UUID me) {
        entities.createNativeQuery("""
                        INSERT INTO second_factor_reset VALUES (?1, ?2, ?3)
                        ON CONFLICT (person_id) DO UPDATE SET asked_by = excluded.asked_by, asked_at = excluded.asked_at""")
                .setParameter(1, personId)
                .setParameter(2, me)
                .setParameter(3, Instant.now())
                .executeUpdate();
    }
}
