package cn.fengxing.kit.outbox;

import java.time.Instant;
import java.util.UUID;

/** A row of the outbox. */
record OutboxMessage(long id, UUID eventId, String topic, String key, String type, String payload, Instant createdAt) {}
