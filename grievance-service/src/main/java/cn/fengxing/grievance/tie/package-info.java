/**
 * Ties of officers to companies (利害关系): declared by themselves, or recorded by the administrator of where they serve, with the
 * days from and until which they hold. Whoever is tied to a company of the worker's chain neither lists nor opens the case, also
 * not after the tie has ended if it held while the case was there. What kind of tie it is, is nobody's business and kept nowhere.
 */
@NullMarked
package cn.fengxing.grievance.tie;

import org.jspecify.annotations.NullMarked;
