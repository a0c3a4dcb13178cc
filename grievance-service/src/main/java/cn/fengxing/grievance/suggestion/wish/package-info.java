/**
 * The most wished-for (心愿榜): wishes in the words that their keepers released, and whoever wishes the same says so once, and may take it
 * back. Counts move by five people at once, and nobody can list who joined.
 */
@NullMarked
package cn.fengxing.grievance.suggestion.wish;

import org.jspecify.annotations.NullMarked;
