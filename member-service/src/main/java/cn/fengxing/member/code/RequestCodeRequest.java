package cn.fengxing.member.code;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a code is to go. */
@Schema(example = """
        {"phone":"13812345678"}""")
public record RequestCodeRequest(
        @NotNull @Pattern(regexp = Phone.PATTERN) String phone) {}
