/**
 * Claims (名册认领): a worker sees which companies list the phone, and says whether that is true. Nobody else learns that anybody answered,
 * or what; a denial destroys what the company said and keeps it from being asked again.
 */
@NullMarked
package cn.fengxing.member.claim;

import org.jspecify.annotations.NullMarked;
