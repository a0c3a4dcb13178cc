package cn.fengxing.member.reveal;

import cn.fengxing.kit.inbox.EventHandler;
import cn.fengxing.kit.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.UUID;

/** Keeps what grievance-service tells of consents. */
@ApplicationScoped
class LearnReveals implements EventHandler {

    private final RevealTable reveals;

    LearnReveals(RevealTable reveals) {
        this.reveals = reveals;
    }

    /** What is read of the event. */
    record RevealChanged(UUID revealId, String masterKeyId, String wrappedKey, String sealed) {}

    @Override
    public String topic() {
        return "fengxing.reveals.v1";
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (!event.type().equals("cn.fengxing.reveal.changed.v1") || event.data() == null) {
            return;
        }
        RevealChanged told = event.as(RevealChanged.class);
        Base64.Decoder base64 = Base64.getDecoder();
        reveals.keep(
                new RevealTable.Sealed(
                        told.revealId(),
                        told.masterKeyId(),
                        base64.decode(told.wrappedKey()),
                        base64.decode(told.sealed())),
                event.version());
    }
}
