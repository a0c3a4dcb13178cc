/**
 * How much care there was, by kind and division: person-times (人次), sessions, packs. Counted in the transaction in which somebody
 * comes, by month, and shown for whole months that are over, with groups under five hidden and nothing to compute them from.
 */
@NullMarked
package cn.fengxing.member.care.figures;

import org.jspecify.annotations.NullMarked;
