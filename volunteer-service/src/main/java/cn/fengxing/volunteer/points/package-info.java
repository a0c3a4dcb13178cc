/**
 * Points (积分): a double-entry ledger of append-only postings. A member's balance never goes below zero, every source earns
 * once, and what is not spent lapses a year later. A member reads the own balance and history; nobody sets a balance.
 */
@NullMarked
package cn.fengxing.volunteer.points;

import org.jspecify.annotations.NullMarked;
