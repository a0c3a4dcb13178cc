/**
 * The mailbox as workers meet it (蜂鸣信箱): suggesting something, and reading what became of it. Whoever answers reads here as well what
 * waits for an answer, and one level up what is late.
 */
@NullMarked
package cn.fengxing.grievance.suggestion.mailbox;

import org.jspecify.annotations.NullMarked;
