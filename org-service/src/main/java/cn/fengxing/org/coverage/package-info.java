/**
 * Coverage (覆盖率): of the companies that operate, how many have a Party organisation of their own or a joint one (组织覆盖), and how many
 * have that or an adviser, liaison, union or youth league (工作覆盖), by division, industry and platform and over time. The figures move in
 * the transaction in which the ledger moves. Regulators see them live; everybody else by whole weeks, and no group smaller than five.
 */
@NullMarked
package cn.fengxing.org.coverage;

import org.jspecify.annotations.NullMarked;
