package cn.fengxing.grievance.channel.event;

import cn.fengxing.kit.outbox.EventType;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** The owner has opened a formal procedure, whose lawful date takes the place of the limit. */
@EventType(value = "cn.fengxing.grievance.formalised.v1", topic = GrievanceEvent.TOPIC)
public record GrievanceFormalised(@JsonUnwrapped CaseState state) implements GrievanceEvent {}
