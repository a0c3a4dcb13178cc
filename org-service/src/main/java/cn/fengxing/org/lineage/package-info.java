/**
 * The tree changes: organisations move, merge, split and are dissolved, from a day on and for a reason. Each change is a row
 * of steps, so that what came of what can be told and a merger undone. What is merged away stays in the tree as a dissolved
 * organisation right below the one that took its place, where that one's people reach it.
 */
@NullMarked
package cn.fengxing.org.lineage;

import org.jspecify.annotations.NullMarked;
