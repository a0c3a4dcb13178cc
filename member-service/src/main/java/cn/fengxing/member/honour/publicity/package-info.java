/**
 * What everybody may see of letters, without signing in: whether the sheet in hand is genuine, asked with its number and its
 * code, and the pioneer wall (先锋墙), which shows those who want to be seen. A wrong code and a number that never was are
 * answered alike, and nothing is told that the sheet or the wall does not say itself.
 */
@NullMarked
package cn.fengxing.member.honour.publicity;

import org.jspecify.annotations.NullMarked;
