/**
 * Local limits (地方补充规定): what a committee asks beyond the national times and numbers, from a day on that has not passed, stricter
 * than what holds around it and never laxer. Rows are added and none is changed; everybody may read them, as rules are nobody's secret.
 */
@NullMarked
package cn.fengxing.member.development.limit;

import org.jspecify.annotations.NullMarked;
