package cn.fengxing.grievance.channel.event;

import cn.fengxing.kit.outbox.EventType;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** The owner's time runs on: the worker has answered, or has said, or not, who it is. */
@EventType(value = "cn.fengxing.grievance.answered.v1", topic = GrievanceEvent.TOPIC)
public record GrievanceAnswered(@JsonUnwrapped CaseState state) implements GrievanceEvent {}
