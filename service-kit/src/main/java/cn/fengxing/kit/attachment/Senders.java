package cn.fengxing.kit.attachment;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.personal.PersonalData;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Who sends a file, as bytes that tell nobody who. */
@Singleton
public class Senders {

    private static final String FIELD = "attachment.uploader";

    private final PersonalData personalData;
    private final Instance<OtherSender> others;

    Senders(PersonalData personalData, @Any Instance<OtherSender> others) {
        this.personalData = personalData;
        this.others = others;
    }

    /**
     * A keyed hash of the caller's id; within a transaction.
     *
     * @throws cn.fengxing.kit.problem.Rejected 401 for a caller who is nobody
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public byte[] of(Caller caller) {
        return personalData.blindIndex(FIELD, name(caller));
    }

    /** @throws cn.fengxing.kit.problem.Rejected 401 for a caller who is nobody */
    @Transactional
    public void requireKnown(Caller caller) {
        name(caller);
    }

    private String name(Caller caller) {
        if (caller.signedIn()) {
            return caller.personId().toString();
        }
        return others.stream()
                .flatMap(other -> other.sender().stream())
                .findFirst()
                .orElseThrow(CommonProblems::unauthenticated);
    }
}
