/**
 * The audit trail as the auditor reads it (审计): who did what to what and when, and whether the chain still holds. Neither
 * what was looked at nor the reason that was given is shown.
 */
@NullMarked
package cn.fengxing.kit.operations.audit;

import org.jspecify.annotations.NullMarked;
