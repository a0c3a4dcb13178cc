/**
 * Every error of every service is an RFC 9457 problem, in Chinese or English. A broken rule is a {@link Rejected}; one\n * place turns it into a status and a body.
 */
@NullMarked
package cn.fengxing.kit.problem;

import org.jspecify.annotations.NullMarked;
