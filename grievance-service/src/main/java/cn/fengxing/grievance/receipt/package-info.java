/**
 * The receipt of an anonymous worker (回执): sixteen digits, shown once, with which a case is followed, answered and confirmed without
 * signing in. It travels in the header {@code Case-Receipt} and nowhere else; kept are a keyed hash of its first half, to find it by,
 * and a slow hash of the whole. Guessing costs the same whether there is such a receipt, and is soon told to wait.
 */
@NullMarked
package cn.fengxing.grievance.receipt;

import org.jspecify.annotations.NullMarked;
