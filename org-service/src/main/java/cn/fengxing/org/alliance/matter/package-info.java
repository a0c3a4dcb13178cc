/**
 * What an alliance agreed (议定事项): one member owns it and owes it by a date. The owner says that it is done and how; only the
 * lead drops it. What is still open after its date is called overdue, once.
 */
@NullMarked
package cn.fengxing.org.alliance.matter;

import org.jspecify.annotations.NullMarked;
