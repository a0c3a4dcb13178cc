package cn.fengxing.kit.openapi;

import cn.fengxing.kit.idempotency.Idempotent;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/**
 * Declares the header {@code Idempotency-Key}, and the answers that come with it, on every operation that is
 * {@link Idempotent}.
 */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = 30)
public class IdempotencyKeys implements OASFilter {

    /** By operationId, whether the header is required. */
    private final Map<String, Boolean> operations = new HashMap<>();

    public IdempotencyKeys(IndexView index) {
        for (AnnotationInstance found : index.getAnnotations(Idempotent.class)) {
            if (found.target().kind() != AnnotationTarget.Kind.METHOD) {
                continue;
            }
            AnnotationInstance operation = found.target()
                    .annotation(DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class));
            if (operation != null && operation.value("operationId") != null) {
                AnnotationValue required = found.value("required");
                operations.put(operation.value("operationId").asString(), required != null && required.asBoolean());
            }
        }
    }

    @Override
    public Operation filterOperation(Operation operation) {
        Boolean required = operations.get(operation.getOperationId());
        if (required != null) {
            operation.addParameter(OASFactory.createParameter()
                    .name("Idempotency-Key")
                    .in(Parameter.In.HEADER)
                    .required(required)
                    .description("重试时使用同一个值，得到同一个回答（draft-ietf-httpapi-idempotency-key-header）")
                    .example("5f0c1a9e-7d2b-4c63-9e1f-2a8b7c6d5e4f")
                    .schema(OASFactory.createSchema()
                            .addType(SchemaType.STRING)
                            .maxLength(257)
                            .pattern("^[!-~]+$")));
            CommonPromises.refusal(operation, "409");
            CommonPromises.refusal(operation, "422");
        }
        return operation;
    }
}
