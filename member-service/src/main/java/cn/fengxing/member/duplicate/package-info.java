/**
 * Duplicates (重复账号): one person with two accounts, because of a lost number or because staff ride as well. An administrator who
 * reaches both joins them: every holding is handed over, both histories stay, the old id leads to the new one, and for thirty days the
 * merge can be undone.
 */
@NullMarked
package cn.fengxing.member.duplicate;

import org.jspecify.annotations.NullMarked;
