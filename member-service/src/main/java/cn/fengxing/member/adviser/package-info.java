/**
 * Advisers (党建工作指导员): appointed to branches and companies from and to a day, and linked to workers, who see by whom. A contact is a
 * code and a date; who appoints sees how many an adviser looks after and how many have not been heard of for long, not whom.
 */
@NullMarked
package cn.fengxing.member.adviser;

import org.jspecify.annotations.NullMarked;
