/**
 * Events leave a service through here. A use case publishes in its own transaction; a relay brings committed events to
 * Kafka, in the order of each aggregate. Nothing acknowledged is lost, whoever dies in between.
 */
@NullMarked
package cn.fengxing.kit.outbox;

import org.jspecify.annotations.NullMarked;
