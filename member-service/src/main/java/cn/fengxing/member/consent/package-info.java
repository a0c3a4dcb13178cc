/**
 * Consent (同意): personal data is collected for a stated purpose, after agreeing to a published text, each purpose by itself.
 * A person sees what was agreed to and when, and takes an optional consent back with the data that hung on it.
 */
@NullMarked
package cn.fengxing.member.consent;

import org.jspecify.annotations.NullMarked;
