package cn.fengxing.grievance.channel.event;

import cn.fengxing.kit.outbox.EventType;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** The case went to the next hop because a clock ran out, the worker did not accept a refusal, or the department above took it over. */
@EventType(value = "cn.fengxing.grievance.escalated.v1", topic = GrievanceEvent.TOPIC)
public record GrievanceEscalated(@JsonUnwrapped CaseState state) implements GrievanceEvent {}
