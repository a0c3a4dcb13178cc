/**
 * What the organisation responsible does (隐患核实与整改): verifies or dismisses, passes on, joins duplicates, assigns and says that it is mended.
 * The reporters have the last word.
 */
@NullMarked
package cn.fengxing.grievance.hazard.handling;

import org.jspecify.annotations.NullMarked;
