package cn.fengxing.member.lookup;

import cn.fengxing.member.code.Phone;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose phone, and why; the reason is shown to the person. */
@Schema(example = """
        {"phone":"13812345678","reason":"本人来电咨询编入支部"}""")
public record LookupRequest(
        @NotNull @Pattern(regexp = Phone.PATTERN) String phone,
        @NotBlank @Size(max = 500) String reason) {}
