/**
 * Registration points (流动党员登记站) in parks and business districts: where mobile members report, when they are open, and who keeps
 * them. A poster shows a QR code that carries the point's code and nothing else; whoever scans it reads the point without signing in.
 */
@NullMarked
package cn.fengxing.member.point;

import org.jspecify.annotations.NullMarked;
