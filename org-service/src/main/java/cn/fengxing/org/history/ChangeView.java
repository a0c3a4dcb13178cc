package cn.fengxing.org.history;

import cn.fengxing.org.lineage.ChangeKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A change of the tree that an organisation was part of.
 *
 * @param organisationId where the change was made: the organisation that moved, that took others in, that was split or dissolved
 */
@Schema(example = """
                {"id":"01932f6a-7c00-7000-8000-0000000000e5","kind":"MERGED","organisationId":"01932f6a-7c00-7000-8000-0000000000a1",
                "effectiveOn":"2026-05-01","reason":"两个支部党员均不足七人，合并设立","undoes":null,"undone":false,
                "changedAt":"2026-05-01T02:30:00Z"}""")
public record ChangeView(
        UUID id,
        ChangeKind kind,
        UUID organisationId,
        LocalDate effectiveOn,
        @Schema(maxLength = 500) String reason,
        @Nullable UUID undoes,
        boolean undone,
        Instant changedAt) {}
