package cn.fengxing.member.consent;

import java.util.UUID;

/** Data that is held because the person agreed to a purpose; beans of this type are found when the consent is taken back. */
public interface ConsentedData {

    Purpose purpose();

    /** The data goes with the consent; runs in the transaction that takes it back, with the person's row locked. */
    void forget(UUID personId);
}
