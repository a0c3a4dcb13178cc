package cn.fengxing.grievance.channel.event;

import cn.fengxing.kit.outbox.EventType;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** The owner took the case on. */
@EventType(value = "cn.fengxing.grievance.accepted.v1", topic = GrievanceEvent.TOPIC)
public record GrievanceAccepted(@JsonUnwrapped CaseState state) implements GrievanceEvent {}
