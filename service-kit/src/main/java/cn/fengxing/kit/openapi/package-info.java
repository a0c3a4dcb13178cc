/**
 * What every operation of the one API promises alike, added to the generated OpenAPI document in one place: problems,
 * rate-limit headers, the bearer token, and bounds on every string, number and list.
 */
@NullMarked
package cn.fengxing.kit.openapi;

import org.jspecify.annotations.NullMarked;
