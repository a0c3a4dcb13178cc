/**
 * Organisations as they are read: one, those below, those above, found by name or code, now or as they were on an earlier day.
 * Who may see an organisation follows from where his role stands in the tree as it is today. An organisation that was merged
 * away answers with the one that took its place.
 */
@NullMarked
package cn.fengxing.org.reading;

import org.jspecify.annotations.NullMarked;
