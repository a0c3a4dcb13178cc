package cn.fengxing.kit.tabular;

/**
 * Why a cell cannot be taken.
 *
 * @param column the heading
 * @param reason message key under {@code field.}
 */
public record CellFault(String column, String reason) {}
