/**
 * Measurements side by side: each figure is a ratio of two things done in turn, in one run, on one machine. A measurement
 * prints its rounds and a table, and its last line is one JSON object. It succeeds only if its gate holds.
 */
@NullMarked
package cn.fengxing.bench;

import org.jspecify.annotations.NullMarked;
