/**
 * What others may know of a case: that something happened to it, where it lies and by when the next step is due. No words of
 * the worker, no person. The schemas in docs/events are the contract.
 */
@NullMarked
package cn.fengxing.grievance.channel.event;

import org.jspecify.annotations.NullMarked;
