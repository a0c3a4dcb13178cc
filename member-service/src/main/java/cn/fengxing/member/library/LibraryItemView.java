package cn.fengxing.member.library;

import cn.fengxing.kit.version.Versioned;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item with its files. */
@Schema(name = "LibraryItem", example = """
                {"item":{"id":"01932f6a-7c00-7000-8000-0000000000d5","organisationId":"01900000-0000-7000-8000-000000210100",
                "divisionCode":"210100000000","kind":"POLICY","title":"关于维护新就业形态劳动者劳动保障权益的实施意见","summary":"明确最低工资、休息和职业伤害保障。",
                "issuer":"市人力资源和社会保障局","forKinds":[],"topics":["PAY_AND_DEDUCTIONS"],"validFrom":"2026-03-01","state":"PUBLISHED"},
                "files":[{"id":"8b0d3c5e-6a7f-4f2c-9d41-0e5b7a2c9f13","name":"实施意见.pdf","size":482133,
                "href":"/v1/members/uploads/8b0d3c5e-6a7f-4f2c-9d41-0e5b7a2c9f13/content?use=DOWNLOAD&until=1795651500&signature=x"}],"version":1}""")
public record LibraryItemView(
        LibrarySummary item,
        @Schema(maxItems = LibraryFiles.MOST) List<LibraryFileView> files,
        long version) implements Versioned {

    /** A file with a link that opens it for some minutes. */
    @Schema(name = "LibraryFile")
    public record LibraryFileView(
            UUID id,
            @Schema(maxLength = 255) String name,
            @Schema(description = "字节数") long size,
            @Schema(maxLength = 500, description = "几分钟内有效") String href) {}
}
