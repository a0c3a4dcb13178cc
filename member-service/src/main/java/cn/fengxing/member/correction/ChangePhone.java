package cn.fengxing.member.correction;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.problem.RejectedOnRecord;
import cn.fengxing.member.answer.SecondQuestion;
import cn.fengxing.member.code.CheckCode;
import cn.fengxing.member.identity.SignOut;
import cn.fengxing.member.person.People;
import cn.fengxing.member.person.Person;
import cn.fengxing.member.person.PersonReads;
import cn.fengxing.member.proof.Proof;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/**
 * The caller has another phone, shows that both are in hand, and stays signed in here alone. Who has the old one no more registers
 * anew with the new one, and an administrator joins the two accounts.
 */
@ApplicationScoped
public class ChangePhone {

    private final PersonReads reads;
    private final People people;
    private final Codes codes;
    private final SignOut signOut;
    private final AuditTrail audit;

    ChangePhone(PersonReads reads, People people, Codes codes, SignOut signOut, AuditTrail audit) {
        this.reads = reads;
        this.people = people;
        this.codes = codes;
        this.signOut = signOut;
        this.audit = audit;
    }

    @Transactional(dontRollbackOn = RejectedOnRecord.class)
    public PersonReads.Versioned change(@Nullable String ifMatch, PhoneRequest request) {
        Person person = reads.myselfLocked();
        EntityTags.requireMatch(ifMatch, person.version());
        codes.require(person, request);
        people.changesPhone(person, request.phone());
        audit.record("change-phone", "person", person.id().toString(), null);
        signOut.elsewhere();
        return people.versioned(person);
    }

    /** Whether both phones are in hand and the new one is nobody else's. */
    @ApplicationScoped
    @Transactional(value = Transactional.TxType.MANDATORY, dontRollbackOn = RejectedOnRecord.class)
    static class Codes {

        private final CheckCode checkCode;
        private final Proof proof;
        private final People people;
        private final SecondQuestion question;

        Codes(CheckCode checkCode, Proof proof, People people, SecondQuestion question) {
            this.checkCode = checkCode;
            this.proof = proof;
            this.people = people;
            this.question = question;
        }

        /** The new phone first: until it is known to be good, the code of the old one stays good for another try. */
        void require(Person person, PhoneRequest request) {
            checkCode.check(request.phone(), request.code());
            question.release(request.phone());
            if (people.byPhone(request.phone())
                    .filter(other -> !other.id().equals(person.id()))
                    .isPresent()) {
                throw new CorrectionRejected.PhoneTaken();
            }
            proof.require(person, request.proof());
            checkCode.useUp(request.phone());
        }
    }
}
