/**
 * What every module's tests stand on: real servers, tokens good and bad, and the rules of the house. Nothing here knows a
 * service. It runs inside and outside Quarkus' class loader alike.
 */
@NullMarked
package cn.fengxing.testkit;

import org.jspecify.annotations.NullMarked;
