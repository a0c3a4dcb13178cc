/**
 * Notices (消息) that this service has member-service deliver: to a person, who is told that there is news and not of what, or to those
 * who hold a role at an organisation. A person's notice leaves a random while after its reason and under an id of its own, so
 * that neither ties anybody to a case. What waits to leave is sealed.
 */
@NullMarked
package cn.fengxing.grievance.notice;

import org.jspecify.annotations.NullMarked;
