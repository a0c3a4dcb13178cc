/**
 * Registration (登记): a worker with nothing but a phone becomes known, with consent, and is placed with the branch responsible.
 * What is asked for is what routing a grievance needs, and no more.
 */
@NullMarked
package cn.fengxing.member.registration;

import org.jspecify.annotations.NullMarked;
