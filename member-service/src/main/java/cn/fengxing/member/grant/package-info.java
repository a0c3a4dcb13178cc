/**
 * Roles held at organisations, from and to a day, given by those who administer the organisation. Whoever opens
 * personal data or appoints others takes two people to appoint, of whom neither owes the role to the other; and no role counts before
 * its holder has chosen a password. A role that ends voids the tokens that carry it.
 */
@NullMarked
package cn.fengxing.member.grant;

import org.jspecify.annotations.NullMarked;
