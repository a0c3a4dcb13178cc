package cn.fengxing.member.identity.oidc;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.member.identity.oidc.ForeignIssuer.Subject;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Links a subject to who is signed in and shows its token; nobody else can, for the link opens the account. */
@ApplicationScoped
public class LinkSubject {

    private final Caller caller;
    private final ForeignIssuers issuers;
    private final ForeignSubjects subjects;
    private final AuditTrail audit;

    LinkSubject(Caller caller, ForeignIssuers issuers, ForeignSubjects subjects, AuditTrail audit) {
        this.caller = caller;
        this.issuers = issuers;
        this.subjects = subjects;
        this.audit = audit;
    }

    public void link(String idToken, String nonce) {
        UUID me = caller.personId();
        Subject subject = issuers.verify(idToken, nonce);
        QuarkusTransaction.requiringNew().run(() -> link(me, idToken, subject));
    }

    private void link(UUID me, String idToken, Subject subject) {
        if (!subjects.use(idToken, subject.expiresAt())) {
            throw OidcRejected.token();
        }
        Optional<UUID> owner = subjects.personOf(subject);
        if (owner.isPresent() && !owner.get().equals(me)) {
            throw OidcRejected.taken();
        }
        subjects.link(me, subject);
        audit.record("link-subject", "person", me.toString(), null);
    }

    @Transactional
    public void unlink() {
        UUID me = caller.personId();
        if (!subjects.unlinkAll(me)) {
            throw CommonProblems.notFound();
        }
        audit.record("unlink-subject", "person", me.toString(), null);
    }
}
