package cn.fengxing.grievance.reveal;

import cn.fengxing.kit.outbox.DomainEvent;
import cn.fengxing.kit.outbox.EventType;
import java.util.UUID;

/**
 * Who may look at whom changed. The whole state, sealed, always of the same length: given and ended, company and department look
 * alike.
 *
 * @param revealId random, of the consent
 * @param masterKeyId under which the key is wrapped
 * @param wrappedKey of this message alone, Base64
 * @param sealed Base64 of a {@link RevealTerms} as JSON
 */
@EventType(value = "cn.fengxing.reveal.changed.v1", topic = "fengxing.reveals.v1")
public record RevealChanged(UUID revealId, String masterKeyId, String wrappedKey, String sealed)
        implements DomainEvent {

    @Override
    public UUID aggregateId() {
        return revealId;
    }
}
