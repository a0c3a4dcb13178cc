package cn.fengxing.grievance.channel.event;

import cn.fengxing.kit.outbox.EventType;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** The owner passed the case to the next hop. */
@EventType(value = "cn.fengxing.grievance.forwarded.v1", topic = GrievanceEvent.TOPIC)
public record GrievanceForwarded(@JsonUnwrapped CaseState state) implements GrievanceEvent {}
