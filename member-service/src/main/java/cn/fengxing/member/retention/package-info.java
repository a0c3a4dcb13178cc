/**
 * Retention (保存期限): nothing is kept longer than docs/privacy.md says. One job knows each stated period and deletes or empties what
 * has passed it.
 */
@NullMarked
package cn.fengxing.member.retention;

import org.jspecify.annotations.NullMarked;
