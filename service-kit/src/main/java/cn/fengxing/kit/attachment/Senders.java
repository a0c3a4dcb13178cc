package cn.fengxing.kit.attachment;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.personal.PersonalData;
import jakarta.inject.Singleton;

/** Who sends a file, as bytes that tell nobody who. */
@Singleton
public class Senders {

    private static final String FIELD = "attachment.uploader";

    private final PersonalData personalData;

    Senders(PersonalData personalData) {
        this.personalData = personalData;
    }

    /**
     * A keyed hash of the caller's id; within a transaction.
     *
     * @throws cn.fengxing.kit.problem.Rejected 401 without a token
     */
    public byte[] of(Caller caller) {
        return personalData.blindIndex(FIELD, caller.personId().toString());
    }
}
