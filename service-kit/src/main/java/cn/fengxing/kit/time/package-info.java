/**
 * Time as the field counts it. One injected clock moves all deadlines of the domain; the working days of the Chinese
 * calendar, statutory holidays and make-up workdays included, measure them. Beyond the last published year the weekday
 * rule holds.
 */
@NullMarked
package cn.fengxing.kit.time;

import org.jspecify.annotations.NullMarked;
