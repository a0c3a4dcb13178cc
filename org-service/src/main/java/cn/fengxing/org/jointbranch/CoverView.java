package cn.fengxing.org.jointbranch;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A company that a joint branch covers, or did. */
@Schema(example = """
                {"id":"01932f6a-7c00-7000-8000-0000000000f6","companyId":"01932f6a-7c00-7000-8000-0000000000c3",
                "companyName":"飞燕快递和平营业部","fromOn":"2026-03-01","toOn":null}""")
public record CoverView(
        UUID id,
        UUID companyId,
        @Schema(maxLength = 100) String companyName,
        LocalDate fromOn,

        @Schema(description = "自何日起不再覆盖") @Nullable LocalDate toOn) {}
