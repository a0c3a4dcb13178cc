package cn.fengxing.grievance.channel.event;

import cn.fengxing.kit.outbox.EventType;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** The last hop is late; it stays the owner and is listed one level up. */
@EventType(value = "cn.fengxing.grievance.overdue.v1", topic = GrievanceEvent.TOPIC)
public record GrievanceOverdue(@JsonUnwrapped CaseState state) implements GrievanceEvent {}
