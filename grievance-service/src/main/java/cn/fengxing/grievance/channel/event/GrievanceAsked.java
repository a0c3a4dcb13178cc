package cn.fengxing.grievance.channel.event;

import cn.fengxing.kit.outbox.EventType;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** The owner has a question, or wants to know who it is; its time stands still until the worker answers. */
@EventType(value = "cn.fengxing.grievance.asked.v1", topic = GrievanceEvent.TOPIC)
public record GrievanceAsked(@JsonUnwrapped CaseState state) implements GrievanceEvent {}
