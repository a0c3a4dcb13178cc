/**
 * Reading a case without handling it (例外查阅): one asks and says why, another one grants it, for a day. The visitor reads the words
 * without numbers, no person, and does nothing; every look is in the audit trail and shown to the worker with the reason. Nobody who is
 * tied to a company of the worker's chain asks or grants.
 */
@NullMarked
package cn.fengxing.grievance.visit;

import org.jspecify.annotations.NullMarked;
