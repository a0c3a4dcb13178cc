package cn.fengxing.kit.openapi;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The body of every error (RFC 9457). */
final class ProblemSchema {

    private static final Map<String, String[]> EXAMPLES = Map.of(
            "400", new String[] {"invalid-request", "请求有误"},
            "401", new String[] {"unauthenticated", "请先登录"},
            "403", new String[] {"forbidden", "没有权限"},
            "404", new String[] {"not-found", "没有找到"},
            "409", new String[] {"request-in-progress", "请求正在处理"},
            "412", new String[] {"stale-version", "内容已被更新"},
            "422", new String[] {"idempotency-key-reused", "Idempotency-Key 已被使用"},
            "428", new String[] {"version-required", "缺少 If-Match"},
            "429", new String[] {"too-many-requests", "请求过于频繁"},
            "500", new String[] {"internal-error", "系统错误"});

    private ProblemSchema() {}

    static Schema create() {
        Schema error = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .addProperty("field", text("字段名", 200))
                .addProperty("reason", text("原因代码", 100))
                .addProperty("message", text("给人看的说明", 500));
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("RFC 9457 problem+json")
                .addRequired("type")
                .addRequired("title")
                .addRequired("status")
                .addProperty("type", text("稳定的错误类型", 200))
                .addProperty("title", text("一句话", 200))
                .addProperty(
                        "status",
                        OASFactory.createSchema().addType(SchemaType.INTEGER).format("int32"))
                .addProperty("detail", text("怎么办", 1_000))
                .addProperty("instance", text("本次请求的编号", 200))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .maxItems(100)
                                .items(error));
    }

    static Map<String, Object> example(String status) {
        Map<String, Object> body = new LinkedHashMap<>();
        String[] texts = EXAMPLES.get(status);
        body.put("type", "urn:fengxing:problem:" + texts[0]);
        body.put("title", texts[1]);
        body.put("status", Integer.parseInt(status));
        return body;
    }

    private static Schema text(String description, int maxLength) {
        return OASFactory.createSchema()
                .addType(SchemaType.STRING)
                .description(description)
                .maxLength(maxLength);
    }
}
