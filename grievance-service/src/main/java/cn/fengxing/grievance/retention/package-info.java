/**
 * Retention of cases (保存期限): some years after closing, when nobody can claim anything out of it any more, a case is told to nobody.
 * Its key is destroyed, its pictures, receipt and ties go; codes and times stay for the figures, tied to nobody.
 */
@NullMarked
package cn.fengxing.grievance.retention;

import org.jspecify.annotations.NullMarked;
