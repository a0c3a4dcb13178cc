/**
 * Showing identity (亮身份): four signs, the branch's flag, the member's identity, the vehicle's mark and a promise of service, which a
 * member may show after a consent of its own, only where he chooses, and take back at once. Nobody is counted, ranked or rewarded for
 * it, and nobody sees who shows nothing.
 */
@NullMarked
package cn.fengxing.member.sign;

import org.jspecify.annotations.NullMarked;
