/**
 * Organisations are founded and stated anew: name, division, code, form of a branch, members, term of office. What is stated is
 * checked against the divisions, the other organisations and the rules on branches and committees. Each statement holds from a
 * day on; what was stated before is kept.
 */
@NullMarked
package cn.fengxing.org.founding;

import org.jspecify.annotations.NullMarked;
