package cn.fengxing.member.honour.issuing;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.time.Today;
import cn.fengxing.kit.version.Seen;
import cn.fengxing.member.honour.letter.Letter;
import cn.fengxing.member.honour.letter.LetterView;
import cn.fengxing.member.honour.letter.Letters;
import cn.fengxing.member.notification.NoticeKind;
import cn.fengxing.member.notification.SendNotice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The issuer revokes a letter, and its holder is told. */
@ApplicationScoped
public class RevokeLetter {

    private final Caller caller;
    private final Letters letters;
    private final SendNotice sendNotice;
    private final AuditTrail audit;
    private final Clock clock;

    RevokeLetter(Caller caller, Letters letters, SendNotice sendNotice, AuditTrail audit, Clock clock) {
        this.caller = caller;
        this.letters = letters;
        this.sendNotice = sendNotice;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public LetterView revoke(Seen seen, RevokeLetterRequest request) {
        caller.requireAny(Issuers.ROLES);
        Letter letter = letters.lockedIssued(seen.id()).orElseThrow(CommonProblems::notFound);
        caller.require(letter.organisationId(), Issuers.ROLES);
        EntityTags.requireMatch(seen.ifMatch(), letter.version());
        letter.revoke(request.reason(), Today.by(clock));
        letters.flush();
        letters.content(letter)
                .ifPresent(content ->
                        sendNotice.to(content.personId(), NoticeKind.HONOUR_REVOKED, letter.id(), clock.instant()));
        audit.record(
                "revoke-letter",
                "letter",
                letter.id().toString(),
                request.reason().name());
        return LetterView.masked(letter, letters);
    }
}
