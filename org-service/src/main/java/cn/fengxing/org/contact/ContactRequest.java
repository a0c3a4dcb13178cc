package cn.fengxing.org.contact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to call from now on. */
@Schema(example = """
        {"name":"王建国","phone":"13812345678"}""")
public record ContactRequest(
        @NotBlank @Size(max = 50) String name,

        @NotNull @Size(max = 20) @Pattern(regexp = "^[0-9+][0-9 -]{4,19}$")
        String phone) {}
