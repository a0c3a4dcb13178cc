package cn.fengxing.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The body of every error (RFC 9457).
 *
 * @param type stable URI that clients compare
 * @param title short text in the caller's language
 * @param status the HTTP status again
 * @param detail what to do about it, in the caller's language
 * @param instance of an internal error, the id under which it was logged
 * @param errors the fields that are wrong; empty when the error is not about fields
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "错误，RFC 9457 problem details")
public record Problem(
        @Schema(examples = "urn:fengxing:problem:invalid-request")
        String type,

        @Schema(examples = "请求内容有误") String title,
        @Schema(examples = "400") int status,
        @Schema(examples = "请按 errors 中列出的字段更正后重试。") String detail,
        @Nullable String instance,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One wrong field.
     *
     * @param field JSON name, path or parameter, e.g. {@code items[0].parentId}
     * @param reason stable code in kebab-case
     * @param message the reason in the caller's language
     */
    @Schema(name = "FieldError")
    public record FieldError(
            @Schema(examples = "parentId") String field,
            @Schema(examples = "required") String reason,
            @Schema(examples = "必填") String message) {}
}
