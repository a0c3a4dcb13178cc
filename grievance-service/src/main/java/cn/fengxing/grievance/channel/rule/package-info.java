/**
 * The channel as one table: from which status, at which hop, by whom, what leads where, and what it does to the clock. The rest
 * of the service stands on it; docs/channel.md prints it. Nothing here knows a case.
 */
@NullMarked
package cn.fengxing.grievance.channel.rule;

import org.jspecify.annotations.NullMarked;
