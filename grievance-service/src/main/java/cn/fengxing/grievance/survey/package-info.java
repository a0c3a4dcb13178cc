/**
 * Surveys (问卷): a few questions to workers of a kind or of a place, answered by choice alone, once by each, and without any list of who
 * took part. Only counts are kept, nobody sees them before the end, and a small group never.
 */
@NullMarked
package cn.fengxing.grievance.survey;

import org.jspecify.annotations.NullMarked;
