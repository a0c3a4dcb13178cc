package cn.fengxing.member.export;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything held of the caller. */
@Schema(example = """
                {"personId":"01932f6a-7c00-7000-8000-0000000000d1","exportedAt":"2026-12-01T02:00:00Z","sections":[
                {"name":"consents","title":"同意","items":[{"purpose":"REGISTRATION","textVersion":"2026-01",
                "givenAt":"2026-11-24T08:30:00Z","withdrawnAt":null}]}]}""")
public record ExportView(UUID personId, Instant exportedAt, List<Section> sections) {

    /** What one feature holds; each item as that feature describes it. */
    @Schema(name = "ExportSection", example = """
                    {"name":"consents","title":"同意","items":[]}""")
    public record Section(
            @Schema(maxLength = 50) String name,
            @Schema(maxLength = 50) String title,
            List<Object> items) {}
}
