/**
 * What departments do with reports of retaliation: take them on, say what was done about them, and what was found. Only who holds the role at
 * the department that has the report opens it, nobody who is tied to a company of the worker's chain, nobody of the own, and every opening is on
 * record. The department reads the case without the person.
 */
@NullMarked
package cn.fengxing.grievance.retaliation.desk;

import org.jspecify.annotations.NullMarked;
