/**
 * Roles held at organisations, from and to a day, given by those who administer the organisation. Regulators and auditors take
 * two people to appoint. A role that ends voids the tokens that carry it.
 */
@NullMarked
package cn.fengxing.member.grant;

import org.jspecify.annotations.NullMarked;
