/**
 * Reveals (身份告知): to whom a person may be shown who agreed to it, as grievance-service tells of consents, sealed. Reading the person under
 * such a grant shows name and phone and nothing else, is audited, and stands among the openings that the person sees. It ends with the
 * grant; which case it was for is not known here.
 */
@NullMarked
package cn.fengxing.member.reveal;

import org.jspecify.annotations.NullMarked;
