/**
 * Running sessions of care: planning, moving and cancelling them, the code on the screen, the list with numbers in place of names,
 * who came and who stayed away, and closing with those who came unannounced. Only who holds a role at the programme's very
 * organisation does this; a superior, a branch or a company sees no list.
 */
@NullMarked
package cn.fengxing.member.care.running;

import org.jspecify.annotations.NullMarked;
