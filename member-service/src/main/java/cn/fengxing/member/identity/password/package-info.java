/**
 * Sign-in with a name and a password (密码登录), for staff. The slow hash is worked out between two transactions, and whoever does not
 * have the name takes as long to refuse as whoever has it. A password that another knows must give way to the holder's own.
 */
@NullMarked
package cn.fengxing.member.identity.password;

import org.jspecify.annotations.NullMarked;
