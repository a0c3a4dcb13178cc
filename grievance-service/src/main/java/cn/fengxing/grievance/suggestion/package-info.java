/**
 * Suggestions and wishes (蜂鸣信箱): a worker says what a station, a community or a department could do better, and gets an answer
 * in time. Who it was is sealed, and told to no recipient. Others see a wish only in the words that its keeper released.
 */
@NullMarked
package cn.fengxing.grievance.suggestion;

import org.jspecify.annotations.NullMarked;
