/**
 * What checklists tell other services, so that units and the office can be notified: ids, dates and states. Titles, evidence
 * and people stay at home. The key is the item's or the checklist's id.
 */
@NullMarked
package cn.fengxing.org.checklist.event;

import org.jspecify.annotations.NullMarked;
