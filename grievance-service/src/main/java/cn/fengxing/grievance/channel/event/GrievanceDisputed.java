package cn.fengxing.grievance.channel.event;

import cn.fengxing.kit.outbox.EventType;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** The worker disputed the proposal; at the last hop the answer became final. */
@EventType(value = "cn.fengxing.grievance.disputed.v1", topic = GrievanceEvent.TOPIC)
public record GrievanceDisputed(@JsonUnwrapped CaseState state) implements GrievanceEvent {}
