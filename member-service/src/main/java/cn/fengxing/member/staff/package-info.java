/**
 * Accounts of those who work at a desk: opened by an administrator together with the first role, signed in to with a password that its
 * holder has chosen. The first administrator is named by the configuration, once.
 */
@NullMarked
package cn.fengxing.member.staff;

import org.jspecify.annotations.NullMarked;
