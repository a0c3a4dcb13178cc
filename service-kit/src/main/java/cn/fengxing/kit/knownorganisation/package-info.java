/**
 * A service's own copy of the tree of organisations, learnt from org-service's events: no service asks another to answer a request.
 * org-service, which has the tree itself, answers in its place.
 */
@NullMarked
package cn.fengxing.kit.knownorganisation;

import org.jspecify.annotations.NullMarked;
