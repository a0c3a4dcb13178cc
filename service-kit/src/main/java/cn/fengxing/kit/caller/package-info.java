/**
 * Who calls, with which roles at which organisations, and what those roles reach in the tree of organisations. Reach is\n * resolved in the service’s own copy of the tree, so a move takes effect at once.
 */
@NullMarked
package cn.fengxing.kit.caller;

import org.jspecify.annotations.NullMarked;
