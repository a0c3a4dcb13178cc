package cn.fengxing.grievance.channel.event;

import cn.fengxing.kit.outbox.EventType;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** The worker has opened a closed case again, at the organisation that closed it. */
@EventType(value = "cn.fengxing.grievance.reopened.v1", topic = GrievanceEvent.TOPIC)
public record GrievanceReopened(@JsonUnwrapped CaseState state) implements GrievanceEvent {}
