package cn.fengxing.grievance.channel.event;

import cn.fengxing.kit.outbox.EventType;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** The owner proposed how to settle the case; the worker is asked. */
@EventType(value = "cn.fengxing.grievance.resolution-proposed.v1", topic = GrievanceEvent.TOPIC)
public record ResolutionProposed(@JsonUnwrapped CaseState state) implements GrievanceEvent {}
