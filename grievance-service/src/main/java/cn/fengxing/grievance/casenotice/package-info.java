/**
 * Who is told of what happens to a case (案件通知): the worker, that there is news and never of which case; those who owe the next step
 * at its owner, by the id that the owner knows the case by; and, when somebody's safety is concerned, the duty desk at once, with branch and
 * department beside it. Told in the transaction of the change, or not at all.
 */
@NullMarked
package cn.fengxing.grievance.casenotice;

import org.jspecify.annotations.NullMarked;
