/**
 * Who calls, with which roles at which organisations, and what those roles reach in the tree of organisations: the subtree,
 * for a territorial committee also its division, for a regulator also the companies of its competence. Reach is resolved in
 * the service's own copy of the tree, so a move takes effect at once. Nothing reaches beside or above.
 */
@NullMarked
package cn.fengxing.kit.caller;

import org.jspecify.annotations.NullMarked;
