/**
 * Look-ups (按手机号查找): those responsible find a person who calls or comes by the phone, through its keyed hash and never in a URL. They
 * see masks, state a reason that the person reads, and learn nothing of whoever is out of their reach.
 */
@NullMarked
package cn.fengxing.member.lookup;

import org.jspecify.annotations.NullMarked;
