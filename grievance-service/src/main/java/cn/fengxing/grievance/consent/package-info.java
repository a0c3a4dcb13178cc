/**
 * Asking who a worker is, and the worker's say in it (询问身份与本人同意): a company or department asks once, after the facts, a company against its
 * undertaking; the worker agrees for that hop alone, has a day to take it back, and is asked in private whether anybody pressed. Refusing,
 * silence and taking back look alike to whoever asked, and come at the same moment; the worker sees it all.
 */
@NullMarked
package cn.fengxing.grievance.consent;

import org.jspecify.annotations.NullMarked;
