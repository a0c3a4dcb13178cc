/**
 * Machine clients (系统账号) of organisations: opened by an administrator, each with the role PLATFORM_SYSTEM at its organisation, the
 * parts of the API that it may use, and secrets that are shown once, overlap for a day when renewed and are revoked within a second. A
 * client asks for short tokens as RFC 6749 section 4.4 says.
 */
@NullMarked
package cn.fengxing.member.identity.client;

import org.jspecify.annotations.NullMarked;
