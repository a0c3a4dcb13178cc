/**
 * Reminders (催办): what the events of other services mean for somebody's inbox. An item of a checklist or a meeting is told of to
 * those who hold the role that owes the next step at the organisation; a request for a notice, as of a case, names a person or such a role. Each
 * event is told of once, and one that has grown old not at all.
 */
@NullMarked
package cn.fengxing.member.reminder;

import org.jspecify.annotations.NullMarked;
