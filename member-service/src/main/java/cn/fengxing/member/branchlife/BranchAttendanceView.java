package cn.fengxing.member.branchlife;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who was asked and who was there, by member ids.
 *
 * @param present how many scanned the code, also those who have left the branch since
 */
@Schema(example = """
                {"asked":12,"present":9,"presentMembers":["5b0e9a34-6f0e-4c8e-9d3c-0a4a5d6c7e81"]}""")
public record BranchAttendanceView(
        @Schema(minimum = "0", maximum = "1000000") int asked,
        @Schema(minimum = "0", maximum = "1000000") long present,
        @Schema(maxItems = 100000) List<UUID> presentMembers) {}
