package cn.fengxing.member.identity.oidc;

import cn.fengxing.member.identity.SignInWay;
import cn.fengxing.member.identity.StartSession;
import cn.fengxing.member.identity.TokensView;
import cn.fengxing.member.identity.oidc.ForeignIssuer.Subject;
import cn.fengxing.member.person.People;
import cn.fengxing.member.person.Person;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** Exchanges an identity token of another issuer for our own tokens; the issuer is asked outside of any transaction. */
@ApplicationScoped
public class SignInByOidc {

    private final ForeignIssuers issuers;
    private final ForeignSubjects subjects;
    private final People people;
    private final StartSession startSession;

    SignInByOidc(ForeignIssuers issuers, ForeignSubjects subjects, People people, StartSession startSession) {
        this.issuers = issuers;
        this.subjects = subjects;
        this.people = people;
        this.startSession = startSession;
    }

    public TokensView signIn(String idToken, String nonce) {
        Subject subject = issuers.verify(idToken, nonce);
        return QuarkusTransaction.requiringNew().call(() -> start(idToken, subject));
    }

    private TokensView start(String idToken, Subject subject) {
        if (!subjects.use(idToken, subject.expiresAt())) {
            throw OidcRejected.token();
        }
        Person person = subjects.personOf(subject).flatMap(people::living).orElseThrow(OidcRejected::notLinked);
        return startSession.start(person, SignInWay.OIDC);
    }
}
