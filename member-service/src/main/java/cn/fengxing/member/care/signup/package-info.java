/**
 * Signing up for a care session, waiting, moving up with a notice, giving up. Who signed up is sealed under a key of its own row and
 * found by a keyed hash; for health and counselling it takes a consent of its own, which takes everything with it when it is taken
 * back. Ninety days after the session nobody knows any more who it was.
 */
@NullMarked
package cn.fengxing.member.care.signup;

import org.jspecify.annotations.NullMarked;
