/**
 * Tables that people send and take away: CSV in whatever encoding an office program wrote, and XLSX, read row by row in flat
 * memory. Every row gets a {@link cn.fengxing.kit.tabular.Verdict}; what is wrong with it is named by column and reason, never by value.
 * What is written back marks the faulty cells, and no cell of it is a formula.
 */
@NullMarked
package cn.fengxing.kit.tabular;

import org.jspecify.annotations.NullMarked;
