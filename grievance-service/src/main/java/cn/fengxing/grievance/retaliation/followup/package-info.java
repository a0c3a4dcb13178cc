/**
 * Follow-up questions (回访): 30 and 90 days after a case was closed its worker is asked, once each, whether they were penalised afterwards. Silence
 * is an answer, and nobody but the worker learns that there was a question; a yes opens a report of retaliation.
 */
@NullMarked
package cn.fengxing.grievance.retaliation.followup;

import org.jspecify.annotations.NullMarked;
