package cn.fengxing.grievance.retaliation;

import cn.fengxing.grievance.channel.Category;
import cn.fengxing.grievance.channel.Outcome;
import cn.fengxing.grievance.channel.rule.Hop;
import cn.fengxing.grievance.channel.rule.Status;
import cn.fengxing.grievance.reading.OwnerView;
import cn.fengxing.grievance.retaliation.rule.Penalty;
import cn.fengxing.grievance.retaliation.rule.ReportAction;
import cn.fengxing.grievance.retaliation.rule.ReportFinding;
import cn.fengxing.grievance.retaliation.rule.ReportStatus;
import cn.fengxing.kit.version.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A report of retaliation, before its worker or its department.
 *
 * @param pseudonym what the department calls the worker; null for the worker
 * @param text the worker's words; without telephone and identity numbers for a department
 * @param late whether the department's time has run out
 * @param concerning the case, for a department
 */
@Schema(example = """
                {"id":"019ab4f0-7a30-7c55-9d2e-3f1f0f6c1c10","status":"ACCEPTED","owner":{"id":"019ab4ef-0000-7000-8000-000000000031","name":"沈阳市人社局"},
                 "penalties":["ACCOUNT_SUSPENDED"],"happenedOn":"2026-11-28","unannounced":false,"text":"反映扣款后第二天账号被停。",
                 "reportedAt":"2026-11-28T08:00:00Z","dueAt":"2026-12-18T08:00:00Z","late":false,
                 "steps":[{"step":1,"action":"REPORT","at":"2026-11-28T08:00:00Z","owner":{"id":"019ab4ef-0000-7000-8000-000000000031","name":"沈阳市人社局"},
                 "dueAt":"2026-11-30T16:00:00Z"}],"version":1}""")
public record RetaliationView(
        UUID id,
        ReportStatus status,
        OwnerView owner,
        List<Penalty> penalties,
        @Nullable LocalDate happenedOn,
        boolean unannounced,
        @Nullable String text,
        @Nullable String pseudonym,
        Instant reportedAt,
        @Nullable Instant dueAt,
        boolean late,
        @Nullable ReportFinding outcome,
        List<Step> steps,
        @Nullable Concerning concerning,
        long version)
        implements Versioned {

    /**
     * One step.
     *
     * @param owner where the report lies afterwards
     * @param note what was said with it
     */
    @Schema(name = "RetaliationStep")
    public record Step(
            int step,
            ReportAction action,
            Instant at,
            OwnerView owner,
            @Nullable Instant dueAt,
            @Nullable String note) {}

    /** The case for which it was done, without the person. */
    @Schema(name = "RetaliationCase")
    public record Concerning(
            UUID grievanceId,
            Category category,
            @Nullable UUID platformId,
            String divisionCode,
            Hop hop,
            Status status,
            @Nullable Outcome outcome,
            LocalDate filedOn,
            @Nullable String text,
            @Nullable String summaryForCompany) {}
}
