/**
 * Collective cases (集体诉求): open cases that are alike, of the same platform, category and place within 30 days, are offered to the
 * organisation that owes the step as one, formed by a handler, answered once and told to every worker. Each case keeps its own clock, timeline
 * and outcome; whoever leaves goes on alone, and nobody in it learns who the others are. A company knows the collective case by an id of its own,
 * one summary and a coarse count, and sees none of the single cases in it.
 */
@NullMarked
package cn.fengxing.grievance.collective;

import org.jspecify.annotations.NullMarked;
