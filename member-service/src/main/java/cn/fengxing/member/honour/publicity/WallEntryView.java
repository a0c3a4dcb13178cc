package cn.fengxing.member.honour.publicity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody who wants to be seen. */
@Schema(example = """
                {"name":"张伟明","honour":"党员先锋骑手","divisionCode":"210102000000","issuer":"中共沈阳市和平区委社会工作部","year":2026}""")
public record WallEntryView(
        @Schema(maxLength = 50) String name,
        @Schema(maxLength = 20) String honour,

        @Schema(pattern = "^[0-9]{12}$", maxLength = 12) String divisionCode,

        @Schema(maxLength = 200) @Nullable String issuer,
        int year) {}
