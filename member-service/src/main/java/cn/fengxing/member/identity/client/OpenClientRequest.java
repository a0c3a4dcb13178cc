package cn.fengxing.member.identity.client;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param scopes a segment of the API with {@code :read} or {@code :write} */
@Schema(example = """
                {"organisationId":"01932f6a-7c00-7000-8000-0000000000c1","name":"骑手平台工单系统",
                "scopes":["platform:read","platform:write"]}""")
public record OpenClientRequest(
        @NotNull UUID organisationId,
        @NotBlank @Size(max = 60) String name,

        @NotNull @Size(min = 1, max = 30) List<@NotNull @Pattern(regexp = OpenClientRequest.SCOPE) String> scopes) {

    static final String SCOPE = "^[a-z][a-z0-9-]{1,30}:(read|write)$";
}
