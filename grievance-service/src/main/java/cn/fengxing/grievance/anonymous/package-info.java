/**
 * What a worker does about being anonymous (匿名与化名): shows that the receipt is kept, takes an anonymous case among the own with
 * the account and the receipt together, or cuts a case loose from the account and follows it by receipt alone. No hop is told of any of it.
 */
@NullMarked
package cn.fengxing.grievance.anonymous;

import org.jspecify.annotations.NullMarked;
