package cn.fengxing.member.erasure;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.problem.RejectedOnRecord;
import cn.fengxing.member.identity.SignOut;
import cn.fengxing.member.person.Person;
import cn.fengxing.member.person.PersonReads;
import cn.fengxing.member.proof.Proof;
import cn.fengxing.member.proof.ProofRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The caller leaves: signed out everywhere at once, erased a week later. */
@ApplicationScoped
public class AskToLeave {

    /** Time for somebody whose phone or token another used. */
    private static final Duration TO_THINK_IT_OVER = Duration.ofDays(7);

    private final PersonReads reads;
    private final Proof proof;
    private final SignOut signOut;
    private final AuditTrail audit;
    private final Clock clock;

    AskToLeave(PersonReads reads, Proof proof, SignOut signOut, AuditTrail audit, Clock clock) {
        this.reads = reads;
        this.proof = proof;
        this.signOut = signOut;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(dontRollbackOn = RejectedOnRecord.class)
    public LeavingView leave(ProofRequest request) {
        Person person = reads.myselfLocked();
        proof.require(person, request);
        Instant erasedFrom = clock.instant().plus(TO_THINK_IT_OVER).truncatedTo(ChronoUnit.SECONDS);
        person.leaveAt(erasedFrom);
        audit.record("ask-to-leave", "person", person.id().toString(), null);
        signOut.everywhere();
        return new LeavingView(erasedFrom);
    }
}
