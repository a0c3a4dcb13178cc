/**
 * What ties a company of the ledger to the tree and to those who work with it: the organisation that it is, the Party
 * organisations that cover it, its adviser, liaison, union and youth league. Whether it counts as organised and worked follows from these
 * alone, and follows at once when an organisation is founded, changed or dissolved.
 */
@NullMarked
package cn.fengxing.org.census.ties;

import org.jspecify.annotations.NullMarked;
