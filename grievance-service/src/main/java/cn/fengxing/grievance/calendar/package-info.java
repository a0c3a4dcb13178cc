/**
 * The calendar of working days (工作日历): the years that the service came with, and those that were uploaded since, read by every
 * replica. Beyond the last published year the weekday rule holds; a date there is flagged, and counted anew when its year is published.
 */
@NullMarked
package cn.fengxing.grievance.calendar;

import org.jspecify.annotations.NullMarked;
