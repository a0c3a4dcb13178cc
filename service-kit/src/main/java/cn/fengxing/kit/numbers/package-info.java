/**
 * Numbers that the state gives out, as their standards define them. What a number says of itself, such as its check digit, is
 * verified here; whether it was ever given out only its register knows.
 */
@NullMarked
package cn.fengxing.kit.numbers;

import org.jspecify.annotations.NullMarked;
