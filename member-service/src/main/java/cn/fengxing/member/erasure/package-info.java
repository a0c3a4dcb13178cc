/**
 * Erasure (注销): who leaves is gone. The key to everything sealed is destroyed, sign-ins and roles end, all services are told,
 * and a tombstone keeps replays and restored backups from bringing the person back. What stays names nobody.
 */
@NullMarked
package cn.fengxing.member.erasure;

import org.jspecify.annotations.NullMarked;
