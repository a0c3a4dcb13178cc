/**
 * The confidential thread between the worker, also an anonymous one, and the handlers of whoever owns the case now (双向沟通). It moves no
 * clock and is in no timeline. Whoever gets the case later reads nothing of it; a company and a department read no numbers, and a company days instead of times.
 */
@NullMarked
package cn.fengxing.grievance.conversation;

import org.jspecify.annotations.NullMarked;
