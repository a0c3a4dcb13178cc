/**
 * Proof (本人核验): before everything held is shown, changed or erased, whoever holds the phone shows once more that it is the person.
 * A fresh code does it, or the password of staff who have no phone.
 */
@NullMarked
package cn.fengxing.member.proof;

import org.jspecify.annotations.NullMarked;
