/**
 * What every module's tests stand on: one real PostgreSQL and one real Kafka per test run, a fresh database per application,
 * and ways to wait for what should happen without sleeping. Nothing here is a stand-in for a server. The servers end with
 * the test run, even when it is killed.
 */
@NullMarked
package cn.fengxing.testkit;

import org.jspecify.annotations.NullMarked;
