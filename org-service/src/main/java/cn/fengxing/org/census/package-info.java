/**
 * The ledger (台账) of companies that the census (摸底排查) draws up: operation, workforce, members, organisation, by division. What
 * is listed twice is kept twice until a person has decided, and counts once. A regulator reaches the companies of its division and
 * industries, a committee those of its division.
 */
@NullMarked
package cn.fengxing.org.census;

import org.jspecify.annotations.NullMarked;
