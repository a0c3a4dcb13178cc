package cn.fengxing.org.alliance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What forming an alliance states. It works in the lead's division. */
@Schema(example = """
                {"kind":"STREET_COMMITTEE","name":"文艺路街道大工委","purpose":"统筹辖区单位共同服务骑手、快递员，共享场地与服务。",
                "leadId":"01932f6a-7c00-7000-8000-0000000000b1","formedOn":"2026-01-10"}""")
public record FormAllianceRequest(
        @NotNull AllianceKind kind,
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 1000) String purpose,
        @NotNull UUID leadId,
        @NotNull LocalDate formedOn) {}
