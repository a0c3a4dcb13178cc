/**
 * Sessions of a care programme: when and where, how many places, and until when one may sign up. Everybody may read them; how many
 * have signed up is told only as "free", "waiting list" or "full".
 */
@NullMarked
package cn.fengxing.member.care.session;

import org.jspecify.annotations.NullMarked;
