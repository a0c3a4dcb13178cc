package cn.fengxing.kit.outbox;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where an event goes and what it is called there (CloudEvents {@code type}), e.g. {@code cn.fengxing.grievance.filed.v1}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventType {
    /** CloudEvents type. */
    String value();

    /** Kafka topic, e.g. {@code fengxing.grievances.v1}. */
    String topic();
}
