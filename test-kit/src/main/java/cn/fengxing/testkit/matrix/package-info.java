/**
 * The access matrix: a checked-in file says for every operation of a service what each role gets on its own things, on those
 * below, beside and above, on foreign and on deleted ones. A test walks every cell as a caller of that role. An operation that the
 * matrix does not declare fails the test.
 */
@NullMarked
package cn.fengxing.testkit.matrix;

import org.jspecify.annotations.NullMarked;
