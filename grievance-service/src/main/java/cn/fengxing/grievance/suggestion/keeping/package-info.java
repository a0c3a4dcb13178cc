/**
 * What whoever answers does with a suggestion: answers it, passes it on to somebody who can do it, says what was done, and releases words of
 * it for everybody to see. Whoever lets the time run out keeps it, and it is listed one level up.
 */
@NullMarked
package cn.fengxing.grievance.suggestion.keeping;

import org.jspecify.annotations.NullMarked;
