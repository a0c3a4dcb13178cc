/**
 * What the holders of letters do (持有人): accept one, which issues it, decline or give it back, print it, and go up on the pioneer
 * wall or come down. Declining leaves no trace, and nobody else sees who did.
 */
@NullMarked
package cn.fengxing.member.honour.holder;

import org.jspecify.annotations.NullMarked;
