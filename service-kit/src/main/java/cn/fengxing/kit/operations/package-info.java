/**
 * What keeps a service running (运维): records that were put aside, events to send again, the trail of who did what, and how
 * often a caller may ask. Every service answers for its own area, {@code /v1/operations/{area}}, to those who hold the role at
 * the root organisation, and every use is on record itself. Nothing here shows what a record or an entry says.
 */
@NullMarked
package cn.fengxing.kit.operations;

import org.jspecify.annotations.NullMarked;
