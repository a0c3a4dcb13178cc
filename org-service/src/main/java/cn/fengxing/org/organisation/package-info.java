/**
 * Organisations (组织) in one tree per line — Party, corporate, government — each at a division. A path of ids makes subtree
 * and ancestors one range read; a move is one statement and is announced for every organisation it carries along. Who may see
 * or change an organisation follows from where his role stands in this tree.
 */
@NullMarked
package cn.fengxing.org.organisation;

import org.jspecify.annotations.NullMarked;
