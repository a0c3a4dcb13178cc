package cn.fengxing.org.contact;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An organisation's contact, masked unless it was asked for with a reason; empty while there is none. */
@Schema(example = """
        {"name":"王**","phone":"138****5678","version":1}""")
public record ContactView(
        @Schema(maxLength = 50) @Nullable String name,
        @Schema(maxLength = 20) @Nullable String phone,
        long version) {}
