package cn.fengxing.grievance.consent;

import cn.fengxing.grievance.channel.rule.Hop;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who asked who the worker is, and what the worker said to that. To a company or department, its own request alone and whom it may know.
 *
 * @param consents for the worker only, the latest first
 * @param workerId under a consent that has effect, to be looked up at {@code /v1/people/{id}}
 * @param stated name and phone of a worker who filed anonymously, under such a consent
 * @param pressureReported for departments: somebody pressed the worker to agree
 */
@Schema(example = """
                {"requests":[{"organisationId":"019ab4ef-0000-7000-8000-000000000041","organisation":"快马外卖沈阳分公司党支部","hop":"PLATFORM",
                   "on":"2026-11-26","undertaking":"2026-12"}],
                 "consents":[{"id":"019ab4f0-7a30-7c55-9d2e-3f1f0f6c1b60","organisationId":"019ab4ef-0000-7000-8000-000000000041",
                   "hop":"PLATFORM","textVersion":"2026-12","givenAt":"2026-11-26T02:00:00Z","effectiveAt":"2026-11-27T02:00:00Z",
                   "state":"WAITING","pressureAnswered":false}],"pressureReported":false}""")
public record IdentityView(
        List<Asked> requests,
        List<Given> consents,
        @Nullable UUID workerId,
        @Nullable String stated,
        boolean pressureReported) {

    /**
     * An organisation asked.
     *
     * @param on day in Shanghai
     * @param undertaking version of the text that the company accepted
     */
    @Schema(name = "IdentityAsked")
    public record Asked(
            UUID organisationId,
            String organisation,
            Hop hop,
            LocalDate on,
            @Nullable String undertaking) {}

    /** Where a consent stands. */
    public enum State {
        WAITING,
        IN_EFFECT,
        ENDED
    }

    /** The worker agreed. */
    @Schema(name = "IdentityGiven")
    public record Given(
            UUID id,
            UUID organisationId,
            Hop hop,
            String textVersion,
            Instant givenAt,
            Instant effectiveAt,
            State state,
            boolean pressureAnswered,
            @Nullable Instant endedAt) {}
}
