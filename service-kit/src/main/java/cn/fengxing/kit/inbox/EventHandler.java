package cn.fengxing.kit.inbox;

/** Reads one topic. Beans of this type are found and run by the inbox; {@link #handle} runs in the batch's transaction. */
public interface EventHandler {

    String topic();

    /** Idempotent by a domain key; types it does not know are ignored; an exception parks the event's key. */
    void handle(ReceivedEvent event);
}
