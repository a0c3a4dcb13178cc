/**
 * Quotas (发展党员指标): how many may be admitted in a division and year, with a share that only people of new employment groups may
 * use. An approval takes a place in one conditional update, so that of two at once at the last place only one is approved.
 */
@NullMarked
package cn.fengxing.member.development.quota;

import org.jspecify.annotations.NullMarked;
