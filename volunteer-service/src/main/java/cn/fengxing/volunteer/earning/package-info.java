/**
 * How points are earned: rules as versioned data, applied to what other services report as done. What a hazard report earns
 * waits for the night, so that the time of a posting does not tell which report it was for.
 */
@NullMarked
package cn.fengxing.volunteer.earning;

import org.jspecify.annotations.NullMarked;
