package cn.fengxing.grievance.channel.event;

import cn.fengxing.kit.outbox.EventType;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** The date is another one: the owner took more time, once, the law gives it, or a year of the calendar was published. */
@EventType(value = "cn.fengxing.grievance.extended.v1", topic = GrievanceEvent.TOPIC)
public record GrievanceExtended(@JsonUnwrapped CaseState state) implements GrievanceEvent {}
