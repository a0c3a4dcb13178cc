package cn.fengxing.grievance.channel.event;

import cn.fengxing.kit.outbox.EventType;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A worker filed a case. */
@EventType(value = "cn.fengxing.grievance.filed.v1", topic = GrievanceEvent.TOPIC)
public record GrievanceFiled(@JsonUnwrapped CaseState state) implements GrievanceEvent {}
