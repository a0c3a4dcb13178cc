package cn.fengxing.member.development.quota;

import cn.fengxing.kit.version.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A quota and what is used of it.
 *
 * @param usedByNewGroups of those used, by people of new employment groups
 */
@Schema(example = """
                {"divisionCode":"210102000000","year":2026,"total":120,"reserved":40,"used":57,"usedByNewGroups":31,"version":58}""")
public record QuotaView(
        @Schema(pattern = "^[0-9]{12}$", maxLength = 12) String divisionCode,

        int year,
        int total,
        int reserved,
        int used,
        int usedByNewGroups,
        long version)
        implements Versioned {}
