package cn.fengxing.member.care;

import cn.fengxing.member.person.KindOfWork;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new programme. */
@Schema(example = """
                {"organisationId":"01900000-0000-7000-8000-0000000000d1","divisionCode":"210102000000","kind":"HEALTH_CHECK",
                "title":"骑手免费体检","summary":"含血压、血糖、颈椎腰椎检查，需空腹。","forKinds":["RIDER","COURIER"]}""")
public record StartProgrammeRequest(
        @Schema(description = "举办单位；须在该单位任职") @NotNull UUID organisationId,
        @NotNull @Pattern(regexp = "^[1-9][0-9]{11}$") String divisionCode,
        @NotNull CareKind kind,
        @NotBlank @Size(max = 60) String title,
        @NotBlank @Size(max = 1000) String summary,

        @Schema(description = "面向哪些职业；空为不限") @NotNull @Size(max = 10)
        List<@NotNull KindOfWork> forKinds) {}
