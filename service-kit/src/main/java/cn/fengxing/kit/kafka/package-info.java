/**
 * The broker between the services: where it is, which topics exist there, and how clients are set up. Events leave through
 * {@code outbox} and enter through {@code inbox}; nothing else talks to the broker.
 */
@NullMarked
package cn.fengxing.kit.kafka;

import org.jspecify.annotations.NullMarked;
