package cn.fengxing.kit.inbox;

/**
 * Reads one topic. Beans of this type are found and run by the inbox; {@link #handle} runs in the batch's transaction. A
 * service that begins to read a topic reads it from its beginning; a second handler for a topic that is read already sees
 * what comes from then on.
 */
public interface EventHandler {

    String topic();

    /** Idempotent by a domain key; types it does not know are ignored; an exception parks the event's key. */
    void handle(ReceivedEvent event);
}
