/**
 * Organisations (组织) in one tree per line — Party, corporate, government — each at a division. A path of ids makes subtree
 * and ancestors one range read; a move is one statement and is announced for every organisation it carries along. What an
 * organisation was before a change is kept by the day, so that any day's tree can be read.
 */
@NullMarked
package cn.fengxing.org.organisation;

import org.jspecify.annotations.NullMarked;
