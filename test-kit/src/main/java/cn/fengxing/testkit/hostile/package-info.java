/**
 * The one list of bad inputs, thrown at every operation of every service as its API description names them. Each must be
 * refused with the right problem, in the right words, and never with a 5xx.
 */
@NullMarked
package cn.fengxing.testkit.hostile;

import org.jspecify.annotations.NullMarked;
