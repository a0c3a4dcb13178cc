/**
 * Who may see and act on a case: the worker who filed it, and the handlers at the organisation that owns it now; nobody above,
 * beside or before. To everybody else a case does not exist.
 */
@NullMarked
package cn.fengxing.grievance.access;

import org.jspecify.annotations.NullMarked;
