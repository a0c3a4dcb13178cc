/**
 * Whom to call at an organisation. A contact is a person: name and phone are sealed under a key that goes with the contact when
 * it is replaced, are in no event, and are shown masked. Unmasking takes a reason and is audited.
 */
@NullMarked
package cn.fengxing.org.contact;

import org.jspecify.annotations.NullMarked;
