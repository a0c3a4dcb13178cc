/**
 * The edge: one address that serves the web and forwards each part of the API to the service that owns it. It checks
 * what must be checked before a service reads a request (sizes, paths, headers), tells services who called, and answers
 * in their place when they cannot. It knows no rule of the field and keeps no state.
 */
@NullMarked
package cn.fengxing.console;

import org.jspecify.annotations.NullMarked;
