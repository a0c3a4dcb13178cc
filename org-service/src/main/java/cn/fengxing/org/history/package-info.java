/**
 * What happened to an organisation (沿革): its moves, mergers, splits and dissolution with their reasons, what it came out of and
 * what it became. A merger or dissolution that was a mistake is taken back from here. What was undone stays on record and is
 * left out of the lineage.
 */
@NullMarked
package cn.fengxing.org.history;

import org.jspecify.annotations.NullMarked;
