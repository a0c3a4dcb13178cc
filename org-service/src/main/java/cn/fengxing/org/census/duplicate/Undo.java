package cn.fengxing.org.census.duplicate;

import cn.fengxing.org.census.Facts;
import org.jspecify.annotations.Nullable;

/**
 * What a decision changed.
 *
 * @param statedCode the credit code that the new entry was listed with
 * @param before what the older entry said
 * @param after what it said once it had learned from the new one
 */
record Undo(@Nullable String statedCode, Facts before, Facts after) {}
