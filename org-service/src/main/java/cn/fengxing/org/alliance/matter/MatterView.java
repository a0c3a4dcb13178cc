package cn.fengxing.org.alliance.matter;

import cn.fengxing.kit.version.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An agreed matter as members read it. */
@Schema(example = """
                {"id":"01932f6a-7c00-7000-8000-0000000000a7","meetingId":"01932f6a-7c00-7000-8000-0000000000a5",
                "subject":"商场南门增设骑手临时停车位十处","ownerId":"01932f6a-7c00-7000-8000-0000000000c3","ownerName":"兴隆商场物业党支部",
                "dueOn":"2027-05-31","state":"OPEN","overdue":false,"result":null,"version":0}""")
public record MatterView(
        UUID id,
        @Nullable UUID meetingId,
        @Schema(maxLength = 500) String subject,
        UUID ownerId,
        @Schema(maxLength = 100) String ownerName,
        LocalDate dueOn,
        MatterState state,
        boolean overdue,

        @Schema(maxLength = 1000) @Nullable String result,

        long version)
        implements Versioned {}
