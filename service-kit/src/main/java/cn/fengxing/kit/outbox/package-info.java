/**
 * Events leave a service through here. A use case publishes in its own transaction; a relay brings committed events to\n * Kafka in commit-safe order. Nothing acknowledged is lost, whoever dies in between.
 */
@NullMarked
package cn.fengxing.kit.outbox;

import org.jspecify.annotations.NullMarked;
