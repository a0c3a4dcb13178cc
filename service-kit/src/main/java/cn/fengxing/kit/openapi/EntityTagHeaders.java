package cn.fengxing.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Describes the header {@code If-Match}, and the answers that come with it, on every operation that takes it. */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = 40)
public class EntityTagHeaders implements OASFilter {

    @Override
    public Operation filterOperation(Operation operation) {
        List<Parameter> parameters = operation.getParameters();
        if (parameters != null) {
            parameters.stream().filter(EntityTagHeaders::isIfMatch).findFirst().ifPresent(ifMatch -> {
                describe(ifMatch);
                CommonPromises.refusal(operation, "412");
                CommonPromises.refusal(operation, "428");
            });
        }
        return operation;
    }

    private static boolean isIfMatch(Parameter parameter) {
        return parameter.getIn() == Parameter.In.HEADER && HttpHeaders.IF_MATCH.equals(parameter.getName());
    }

    private static void describe(Parameter ifMatch) {
        ifMatch.required(true)
                .description("读取时得到的 ETag；* 为不论版本（RFC 9110 第 13.1.1 节）")
                .example("\"3\"")
                .getSchema()
                .maxLength(100)
                .pattern("^[ -~]+$");
    }
}
