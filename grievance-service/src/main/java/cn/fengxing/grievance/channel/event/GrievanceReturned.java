package cn.fengxing.grievance.channel.event;

import cn.fengxing.kit.outbox.EventType;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** The owner gave the case back as misrouted. */
@EventType(value = "cn.fengxing.grievance.returned.v1", topic = GrievanceEvent.TOPIC)
public record GrievanceReturned(@JsonUnwrapped CaseState state) implements GrievanceEvent {}
