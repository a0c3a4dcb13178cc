package cn.fengxing.org.alliance;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who joins, as what, from when. */
@Schema(example = """
                {"organisationId":"01932f6a-7c00-7000-8000-0000000000c3","seat":"MEMBER","from":"2026-02-01"}""")
public record TakeSeatRequest(
        @NotNull UUID organisationId,
        @NotNull SeatKind seat,
        @NotNull LocalDate from) {}
