package cn.fengxing.grievance.reading;

import cn.fengxing.grievance.channel.Category;
import cn.fengxing.grievance.channel.Outcome;
import cn.fengxing.grievance.channel.Priority;
import cn.fengxing.grievance.channel.rule.Hop;
import cn.fengxing.grievance.channel.rule.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A case in a list. A company gets its own id and days, no number, place or time. */
@Schema(example = """
                {"id":"019ab4f0-7a30-7c55-9d2e-3f1f0f6c1a10","number":"LN-2026-000123-7","hop":"BRANCH","status":"IN_PROGRESS",
                 "owner":{"id":"019ab4ef-0000-7000-8000-000000000011","name":"沈阳市外卖行业流动党员党支部"},
                 "category":"PAY_AND_DEDUCTIONS","priority":"NORMAL","divisionCode":"210102000000","receivedOn":"2026-11-24",
                 "dueAt":"2026-11-27T02:00:00Z","dueOn":"2026-11-27","overdue":false,"unrouted":false,"version":1}""")
public record CaseLineView(
        UUID id,
        @Nullable String number,
        Hop hop,
        Status status,
        OwnerView owner,
        Category category,
        Priority priority,
        @Nullable String divisionCode,
        LocalDate receivedOn,
        @Nullable Instant dueAt,
        @Nullable LocalDate dueOn,
        boolean overdue,
        boolean unrouted,
        @Nullable Outcome outcome,
        long version) {}
