/**
 * The whole suite, started as a user starts it: journeys through the edge, outside clients, a browser, and faults. Nothing here
 * knows the inside of a service.
 */
@NullMarked
package cn.fengxing.acceptance;

import org.jspecify.annotations.NullMarked;
