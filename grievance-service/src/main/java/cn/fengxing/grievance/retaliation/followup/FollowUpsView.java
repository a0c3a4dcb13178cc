package cn.fengxing.grievance.retaliation.followup;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the worker was asked since the case was closed. */
public record FollowUpsView(List<Question> items) {

    /**
     * "Were you penalised afterwards?"
     *
     * @param penalised null while it is not answered
     */
    @Schema(name = "FollowUpQuestion", example = """
                    {"days":30,"askedAt":"2026-12-31T02:00:00Z","penalised":false}""")
    public record Question(
            int days, @Nullable Instant askedAt, @Nullable Boolean penalised) {}
}
