/**
 * Who may see and act on a case: the worker who filed it, signed in or with the receipt, and the handlers at the organisation that owns it now; nobody above,
 * beside or before. To everybody else a case does not exist. The role that a caller holds somewhere makes an actor of the table of them, and that, with
 * where the case lies, the standing that says how much of it is shown.
 */
@NullMarked
package cn.fengxing.grievance.access;

import org.jspecify.annotations.NullMarked;
