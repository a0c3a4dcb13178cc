/**
 * Every error of every service is an RFC 9457 problem, in Chinese or English, framework errors included. A broken rule is a
 * {@link cn.fengxing.kit.problem.Rejected}; one place turns it into a status and a body. No input value and nothing personal
 * is ever in an error.
 */
@NullMarked
package cn.fengxing.kit.problem;

import org.jspecify.annotations.NullMarked;
