package cn.fengxing.grievance.channel.event;

import cn.fengxing.kit.outbox.EventType;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** Four fifths of the time are gone. */
@EventType(value = "cn.fengxing.grievance.due-soon.v1", topic = GrievanceEvent.TOPIC)
public record GrievanceDueSoon(@JsonUnwrapped CaseState state) implements GrievanceEvent {}
