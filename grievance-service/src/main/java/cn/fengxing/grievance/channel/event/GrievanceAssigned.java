package cn.fengxing.grievance.channel.event;

import cn.fengxing.kit.outbox.EventType;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A committee found the organisation that the case belongs to. */
@EventType(value = "cn.fengxing.grievance.assigned.v1", topic = GrievanceEvent.TOPIC)
public record GrievanceAssigned(@JsonUnwrapped CaseState state) implements GrievanceEvent {}
