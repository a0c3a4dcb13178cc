/**
 * What members share in an alliance (共享场地、共享服务): a hall, a car park, charging points; legal advice, haircuts, training.
 * Each member lists its own and withdraws it; the lead keeps the list in order.
 */
@NullMarked
package cn.fengxing.org.alliance.offer;

import org.jspecify.annotations.NullMarked;
