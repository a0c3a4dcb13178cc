package cn.fengxing.grievance.retaliation.desk;

import cn.fengxing.grievance.reading.OwnerView;
import cn.fengxing.grievance.retaliation.rule.ReportStatus;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report in a department's list. */
@Schema(example = """
                {"id":"019ab4f0-7a30-7c55-9d2e-3f1f0f6c1c10","owner":{"id":"019ab4ef-0000-7000-8000-000000000031","name":"沈阳市人社局"},
                 "status":"REPORTED","unannounced":true,"dueAt":"2026-11-30T16:00:00Z","late":false,"version":0}""")
public record RetaliationLineView(
        UUID id,
        OwnerView owner,
        ReportStatus status,
        boolean unannounced,
        Instant dueAt,
        boolean late,
        long version) {}
