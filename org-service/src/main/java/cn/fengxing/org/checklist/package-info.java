/**
 * The yearly work checklist (党建工作清单) of each member unit of the working committee: items with points and a due date,
 * reported by the unit itself with evidence and scored by the committee's office. An item that nobody reported is called
 * overdue once; a late report counts, but stays marked. The sum of the scores is the unit's assessment (履职考核).
 */
@NullMarked
package cn.fengxing.org.checklist;

import org.jspecify.annotations.NullMarked;
