package cn.fengxing.kit.ratelimit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a resource method: also counts against the limit {@code fengxing.limits.named.<value>}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Limited {
    /** Name of the limit, e.g. {@code sign-in}. */
    String value();
}
