package cn.fengxing.member.code;

/** Brings a one-time code to a phone. */
interface SmsGateway {

    /** Never throws for a phone that cannot be reached, since the caller must not learn which those are. */
    void send(String phone, String code);
}
