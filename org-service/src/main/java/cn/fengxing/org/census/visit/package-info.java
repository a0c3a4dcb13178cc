/**
 * Visits (走访核实): who verified what of a company, when and where, with what result, and the plans by which a division gets
 * round to all of its companies. A visit keeps codes and no free text, so that nobody's name or opinion gets into it. What was found
 * moves the ledger and its figures in the same transaction.
 */
@NullMarked
package cn.fengxing.org.census.visit;

import org.jspecify.annotations.NullMarked;
