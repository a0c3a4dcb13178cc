package cn.fengxing.grievance.channel.event;

import cn.fengxing.kit.outbox.EventType;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** The case ended without a confirmation: by silence, refusal or withdrawal. */
@EventType(value = "cn.fengxing.grievance.closed.v1", topic = GrievanceEvent.TOPIC)
public record GrievanceClosed(@JsonUnwrapped CaseState state) implements GrievanceEvent {}
