package cn.fengxing.member.adviser;

import cn.fengxing.kit.version.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A link, for the adviser and for the worker.
 *
 * @param personId the worker, to the adviser; absent to the worker
 * @param adviserId the adviser
 * @param silent whether there was no contact for as many days as the configuration says
 */
@Schema(example = """
                {"id":"7d1f0a52-8c3b-4a52-9a51-2d7f7c2a9b10","personId":"01932f6a-7c00-7000-8000-0000000000d1",
                "adviserId":"01932f6a-7c00-7000-8000-0000000000d2","organisationId":"01932f6a-7c00-7000-8000-0000000000a1",
                "linkedOn":"2026-12-01","lastContactOn":"2026-12-20","contacts":3,"silent":false,"version":3}""")
public record LinkView(
        UUID id,
        @Nullable UUID personId,
        UUID adviserId,
        UUID organisationId,
        LocalDate linkedOn,
        @Nullable LocalDate lastContactOn,
        @Schema(minimum = "0", maximum = "100000") int contacts,
        boolean silent,
        long version)
        implements Versioned {}
