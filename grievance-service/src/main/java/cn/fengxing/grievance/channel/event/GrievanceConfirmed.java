package cn.fengxing.grievance.channel.event;

import cn.fengxing.kit.outbox.EventType;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** The worker confirmed the resolution and rated it; the case is closed. */
@EventType(value = "cn.fengxing.grievance.confirmed.v1", topic = GrievanceEvent.TOPIC)
public record GrievanceConfirmed(@JsonUnwrapped CaseState state) implements GrievanceEvent {}
