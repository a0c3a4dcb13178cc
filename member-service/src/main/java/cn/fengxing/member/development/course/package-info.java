/**
 * The course from application to full member (发展党员): five stages and twenty-five steps in their order, with the least and the most time
 * between them as a table of limits says. Plain rules without a database: what is out of order or too early is refused with the
 * limit and the earliest day, what is too late is done and flagged.
 */
@NullMarked
package cn.fengxing.member.development.course;

import org.jspecify.annotations.NullMarked;
