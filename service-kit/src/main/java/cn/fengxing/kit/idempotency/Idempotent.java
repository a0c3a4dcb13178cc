package cn.fengxing.kit.idempotency;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource method that creates: honours {@code Idempotency-Key} (draft-ietf-httpapi-idempotency-key-header) and opens
 * the transaction that key, answer and effect share.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {

    /** Whether a request without the header is refused with 400. */
    @Nonbinding
    boolean required() default false;
}
