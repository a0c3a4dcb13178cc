/**
 * Cases whose organisation is no more (组织撤并): they go to its successor, or are routed anew, and the clocks run on. Cases belong to
 * organisations, so nothing of the kind is needed when an officer leaves. What fits nobody goes to a committee, where a person looks.
 */
@NullMarked
package cn.fengxing.grievance.dissolution;

import org.jspecify.annotations.NullMarked;
