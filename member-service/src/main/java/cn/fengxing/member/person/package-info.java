/**
 * People (新就业群体): a worker registers with little, is placed in a branch and may see, correct and erase what is held.
 * Everybody else sees masked values; opening one takes a role that reaches the person's branch and a reason, and the person sees
 * who looked.
 */
@NullMarked
package cn.fengxing.member.person;

import org.jspecify.annotations.NullMarked;
