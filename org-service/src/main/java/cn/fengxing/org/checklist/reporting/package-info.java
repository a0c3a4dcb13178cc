/**
 * A unit reports an item with its evidence and scores itself; the office accepts with a score, or gives it back with what is
 * missing and a new date. Until the report the office may postpone, with a reason that the audit trail keeps. Nobody reviews
 * what he reported himself.
 */
@NullMarked
package cn.fengxing.org.checklist.reporting;

import org.jspecify.annotations.NullMarked;
