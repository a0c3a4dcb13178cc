package cn.fengxing.grievance.channel.event;

import cn.fengxing.kit.outbox.EventType;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** The owner took more time, once, or the law gives it for a formal procedure. */
@EventType(value = "cn.fengxing.grievance.extended.v1", topic = GrievanceEvent.TOPIC)
public record GrievanceExtended(@JsonUnwrapped CaseState state) implements GrievanceEvent {}
