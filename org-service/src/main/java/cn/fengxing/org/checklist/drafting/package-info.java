/**
 * The office writes a unit's checklist of the year: it begins with that year's steps of the plans over several years, gets
 * further items, and is published when its items are worth a hundred points together. Until then only the office sees it.
 */
@NullMarked
package cn.fengxing.org.checklist.drafting;

import org.jspecify.annotations.NullMarked;
