/**
 * What was said in a case, under seal: the worker's words, the summary for the company, the handlers' answers, and who the
 * worker is. Every case has a key of its own; destroying it ends what the case told about anybody.
 */
@NullMarked
package cn.fengxing.grievance.statement;

import org.jspecify.annotations.NullMarked;
