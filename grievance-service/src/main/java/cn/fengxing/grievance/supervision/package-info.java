/**
 * What departments do beside settling a case (督办、法定程序): the one above takes a case over from the one below, sees listed what its
 * subordinates are late with, and a department opens a formal procedure whose lawful date replaces the limit. A list shows lines
 * without contents; only who owns a case reads it.
 */
@NullMarked
package cn.fengxing.grievance.supervision;

import org.jspecify.annotations.NullMarked;
