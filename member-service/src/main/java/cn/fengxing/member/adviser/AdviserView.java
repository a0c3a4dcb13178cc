package cn.fengxing.member.adviser;

import cn.fengxing.kit.version.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An appointment.
 *
 * @param linked how many workers the adviser is linked to here
 * @param silent how many of them have not been contacted for as many days as the configuration says
 */
@Schema(example = """
                {"id":"01932f6a-7c00-7000-8000-0000000000f1","personId":"01932f6a-7c00-7000-8000-0000000000d2",
                "organisationId":"01932f6a-7c00-7000-8000-0000000000a1","from":"2026-12-01","to":"2028-11-30","linked":12,
                "silent":2,"version":0}""")
public record AdviserView(
        UUID id,
        UUID personId,
        UUID organisationId,
        LocalDate from,
        @Nullable LocalDate to,
        @Schema(minimum = "0", maximum = "1000000") long linked,
        @Schema(minimum = "0", maximum = "1000000") long silent,
        long version)
        implements Versioned {}
