/**
 * The second question (二次核验): numbers go to new owners. Somebody who comes back after ninety silent days proves, beyond the code, to
 * know what the account was registered with; who does not know is somebody new, and learns nothing of whoever had the number before.
 */
@NullMarked
package cn.fengxing.member.answer;

import org.jspecify.annotations.NullMarked;
