/**
 * Correction (更正): people put right what is held of them: the work, the platform, the partner company, the place, the phone. Whoever
 * was not placed in a branch by hand goes to the branch that the new place calls for, and the other services are told.
 */
@NullMarked
package cn.fengxing.member.correction;

import org.jspecify.annotations.NullMarked;
