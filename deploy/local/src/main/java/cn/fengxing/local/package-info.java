/**
 * Runs the whole suite on one machine: a real PostgreSQL and a real Kafka from Maven Central, the services and the console
 * as processes of their own, as in production. What it starts it writes down by process id and start time, so that it ends
 * exactly that and nothing else. Everything listens on loopback, and everything it keeps lies under one state directory.
 */
@NullMarked
package cn.fengxing.local;

import org.jspecify.annotations.NullMarked;
