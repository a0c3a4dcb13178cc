/**
 * What the handlers of one organisation note for each other (内部备注). A note never leaves the organisation: neither the worker nor the next
 * owner of the case gets it, and it is in no timeline; who wrote and who read it is in the audit trail.
 */
@NullMarked
package cn.fengxing.grievance.internalnote;

import org.jspecify.annotations.NullMarked;
