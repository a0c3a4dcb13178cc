/**
 * Erasure (注销): who leaves is signed out at once and gone a week later, unless the person signs in again, as somebody does whose
 * phone another had in hand. The key to everything sealed is destroyed, sign-ins and roles end, all services are told, and a
 * tombstone keeps replays and restored backups from bringing the person back; what stays names nobody.
 */
@NullMarked
package cn.fengxing.member.erasure;

import org.jspecify.annotations.NullMarked;
