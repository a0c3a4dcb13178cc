package cn.fengxing.member.adviser;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who advises which branch or company, from and to which day. */
@Schema(example = """
                {"personId":"01932f6a-7c00-7000-8000-0000000000d2","organisationId":"01932f6a-7c00-7000-8000-0000000000a1",
                "from":"2026-12-01","to":"2028-11-30"}""")
public record AppointAdviserRequest(
        @NotNull UUID personId,
        @NotNull UUID organisationId,
        @NotNull LocalDate from,
        @Nullable LocalDate to) {}
