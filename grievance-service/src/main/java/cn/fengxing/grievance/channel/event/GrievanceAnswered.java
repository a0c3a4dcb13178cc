package cn.fengxing.grievance.channel.event;

import cn.fengxing.kit.outbox.EventType;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** The worker has answered the owner's question; the owner's time runs on. */
@EventType(value = "cn.fengxing.grievance.answered.v1", topic = GrievanceEvent.TOPIC)
public record GrievanceAnswered(@JsonUnwrapped CaseState state) implements GrievanceEvent {}
