package cn.fengxing.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Completes the generated document while the service is built. */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = 20)
public class CommonPromises implements OASFilter {

    private static final String BEARER = "bearer";
    private static final Map<String, String> PROBLEMS = Map.of(
            "400", "请求不符合约定；errors[] 指出字段和原因",
            "401", "没有令牌，或令牌已失效",
            "403", "没有可以做这件事的角色",
            "404", "不存在，或不在职责范围内",
            "409", "与现状冲突，或带同一 Idempotency-Key 的请求正在处理",
            "412", "If-Match 不是最新版本；请重新读取后再修改",
            "422", "不符合规则，或同一 Idempotency-Key 已用于不同的内容",
            "428", "修改须带 If-Match",
            "429", "请求过于频繁；请按 Retry-After 等待",
            "500", "系统错误；请凭编号反馈");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        describe(api);
        api.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> complete(path, method, operation)));
        OwnAreaPaths.apply(api);
        api.getComponents().getSchemas().values().forEach(SchemaBounds::apply);
    }

    private static void describe(OpenAPI api) {
        api.setServers(List.of(OASFactory.createServer()
                .url("https://fengxing.example/")
                .description("一个入口，按路径第一段分发到各服务（production）")
                .extensions(Map.of("x-internal", false))));
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents()
                .addSecurityScheme(
                        BEARER,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("ES256 签名的短期访问令牌，按 RFC8725 验证，15 分钟有效"));
        api.getComponents().addSchema("Problem", ProblemSchema.create());
        // Sorted, for the file is compared with the one checked in, and a Map.of has another order in every JVM.
        new TreeMap<>(PROBLEMS)
                .forEach((status, text) -> api.getComponents().addResponse("Problem" + status, problem(status, text)));
    }

    private static APIResponse problem(String status, String text) {
        APIResponse response = OASFactory.createAPIResponse()
                .description(text)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("Problem"))
                                        .example(ProblemSchema.example(status))));
        if (status.equals("429")) {
            response.addHeader("Retry-After", header("还要等待的秒数", 1));
        }
        return response.addHeader("RateLimit", rateLimit());
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        for (String status : List.of("400", "401", "403", "404", "429", "500")) {
            if (!status.equals("404") || path.contains("{")) {
                refusal(operation, status);
            }
        }
        operation.getResponses().getAPIResponses().values().stream()
                .filter(response -> response.getRef() == null)
                .forEach(CommonPromises::bound);
        if (operation.getRequestBody() != null) {
            SchemaBounds.apply(operation.getRequestBody().getContent());
        }
        protect(operation);
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> {
                if (parameter.getSchema() != null) {
                    SchemaBounds.apply(parameter.getSchema());
                }
            });
        }
    }

    private static void bound(APIResponse response) {
        SchemaBounds.apply(response.getContent());
        if (response.getHeaders() != null) {
            response.getHeaders().values().stream()
                    .map(Header::getSchema)
                    .filter(Objects::nonNull)
                    .forEach(SchemaBounds::apply);
        }
        response.addHeader("RateLimit", rateLimit());
    }

    /** Adds the common answer of that status, unless the operation describes one of its own. */
    static void refusal(Operation operation, String status) {
        APIResponse known = operation.getResponses().getAPIResponse(status);
        if (known == null || known.getRef() == null && known.getContent() == null) {
            operation
                    .getResponses()
                    .addAPIResponse(status, OASFactory.createAPIResponse().ref("Problem" + status));
        }
    }

    /** What is public says so by an empty requirement; everything else takes a token. */
    private static void protect(Operation operation) {
        if (operation.getSecurity() == null) {
            operation.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme(BEARER, List.of()));
        } else if (operation.getSecurity().isEmpty()) {
            operation.addSecurityRequirement(OASFactory.createSecurityRequirement());
        }
    }

    private static Header rateLimit() {
        Schema schema = OASFactory.createSchema()
                .addType(Schema.SchemaType.STRING)
                .maxLength(100)
                .pattern("^[ -~]*$");
        return OASFactory.createHeader()
                .description("剩余额度（draft-ietf-httpapi-ratelimit-headers）")
                .schema(schema);
    }

    private static Header header(String description, int minimum) {
        Schema schema = OASFactory.createSchema()
                .addType(Schema.SchemaType.INTEGER)
                .format("int32")
                .minimum(java.math.BigDecimal.valueOf(minimum))
                .maximum(java.math.BigDecimal.valueOf(86_400));
        return OASFactory.createHeader().description(description).schema(schema);
    }
}
