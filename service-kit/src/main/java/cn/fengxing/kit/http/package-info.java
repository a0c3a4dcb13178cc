/**
 * Conventions of the one API: strict JSON and parameters, cursor pages, entity tags, limits on every request. What a client
 * sends is either understood exactly or refused with the reason; nothing is guessed. See docs/problems.md for the refusals.
 */
@NullMarked
package cn.fengxing.kit.http;

import org.jspecify.annotations.NullMarked;
