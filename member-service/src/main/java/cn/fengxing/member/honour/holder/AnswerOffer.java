package cn.fengxing.member.honour.holder;

import cn.fengxing.kit.certificate.CertificateNumbers;
import cn.fengxing.kit.certificate.VerificationCode;
import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.time.Today;
import cn.fengxing.kit.version.Seen;
import cn.fengxing.member.consent.Consents;
import cn.fengxing.member.consent.Purpose;
import cn.fengxing.member.honour.letter.Letter;
import cn.fengxing.member.honour.letter.LetterContent;
import cn.fengxing.member.honour.letter.LetterRejected;
import cn.fengxing.member.honour.letter.LetterView;
import cn.fengxing.member.honour.letter.Letters;
import cn.fengxing.member.person.PersonReads;
import cn.fengxing.member.person.PersonView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The person accepts a letter, which issues it, or declines it, which nobody is told. */
@ApplicationScoped
public class AnswerOffer {

    private final PersonReads people;
    private final Letters letters;
    private final Consents consents;
    private final CertificateNumbers numbers;
    private final Clock clock;

    AnswerOffer(PersonReads people, Letters letters, Consents consents, CertificateNumbers numbers, Clock clock) {
        this.people = people;
        this.letters = letters;
        this.consents = consents;
        this.numbers = numbers;
        this.clock = clock;
    }

    @Transactional
    public LetterView accept(Seen seen, AcceptLetterRequest request) {
        PersonView me = people.me().view();
        Letter letter = mine(me.id(), seen.id());
        EntityTags.requireMatch(seen.ifMatch(), letter.version());
        @Nullable String name = me.name();
        if (name == null) {
            throw new LetterRejected.NameNeeded();
        }
        consents.give(me.id(), Purpose.HONOUR, request.consent());
        LocalDate today = Today.by(clock);
        VerificationCode code = VerificationCode.next();
        LetterContent content =
                letters.content(letter).orElseThrow(CommonProblems::notFound).issued(name, code.text());
        letter.issue(numbers.next(letter.kind().prefix(), today.getYear()), code.hash(), today);
        letters.seal(letter, content);
        letters.flush();
        return LetterView.open(letter, content, letters);
    }

    /** An offer is gone without a trace; an issued letter is given back: its number stays and is cancelled. */
    @Transactional
    public void giveBack(UUID id) {
        letters.forget(mine(people.me().view().id(), id));
    }

    private Letter mine(UUID personId, UUID id) {
        return letters.lockedOf(personId, id).orElseThrow(CommonProblems::notFound);
    }
}
