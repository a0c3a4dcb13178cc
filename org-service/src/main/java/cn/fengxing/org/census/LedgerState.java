package cn.fengxing.org.census;

/**
 * What figures count of an operating company.
 *
 * @param organised has a Party organisation of its own or is covered by a joint one (组织覆盖)
 * @param worked that, or an adviser, liaison, union or youth league (工作覆盖)
 */
public record LedgerState(LedgerPlace place, boolean organised, boolean worked) {}
