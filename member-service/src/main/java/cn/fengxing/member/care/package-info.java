/**
 * Care (关爱服务): programmes of health checks, clinics, legal advice, counselling, training and gift or cooling packs, that an organisation
 * runs for workers. Everybody may read what is offered; who comes is known to nobody but the programme, and of health and counselling
 * only counts leave it. Sessions, signing up, running a session, packs and figures are packages of their own below this one.
 */
@NullMarked
package cn.fengxing.member.care;

import org.jspecify.annotations.NullMarked;
