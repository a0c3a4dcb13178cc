package cn.fengxing.member.alert;

import java.util.UUID;

/** Tells a phone that there is something to read. */
interface AlertGateway {

    /** All that is ever said. */
    String WORDS = "您有一条新消息，请登录蜂行查看";

    /** @param id of the alert, by which a gateway knows a repeat */
    Outcome tell(UUID id, String phone);

    /** What became of it. */
    enum Outcome {
        TAKEN,
        /** Never will be: the gateway knows no such phone. */
        REFUSED,
        TRY_LATER
    }
}
