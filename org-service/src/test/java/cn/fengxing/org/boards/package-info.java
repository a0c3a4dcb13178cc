/**
 * Alliances, checklists and competences over HTTP, on a real database and a real broker. Rows that a test does not itself make
 * through the API are planted by {@code Ground}. Access and bad input are walked together with the rest of the service.
 */
@NullMarked
package cn.fengxing.org.boards;

import org.jspecify.annotations.NullMarked;
