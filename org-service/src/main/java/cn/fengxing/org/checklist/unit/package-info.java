/**
 * The member units (成员单位) of the working committee: cyberspace, transport, market supervision, post, commerce, human
 * resources and others, each for as long as it belongs. The committee's office admits and releases them. Only a unit of today
 * gets a new checklist.
 */
@NullMarked
package cn.fengxing.org.checklist.unit;

import org.jspecify.annotations.NullMarked;
