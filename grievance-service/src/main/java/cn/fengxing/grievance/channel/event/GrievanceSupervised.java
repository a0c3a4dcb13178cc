package cn.fengxing.grievance.channel.event;

import cn.fengxing.kit.outbox.EventType;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** The department above has the case now (督办): it took it over, or the time of the one below ran out. */
@EventType(value = "cn.fengxing.grievance.supervised.v1", topic = GrievanceEvent.TOPIC)
public record GrievanceSupervised(@JsonUnwrapped CaseState state) implements GrievanceEvent {}
