package cn.fengxing.grievance.supervision;

import cn.fengxing.grievance.channel.Category;
import cn.fengxing.grievance.channel.Priority;
import cn.fengxing.grievance.channel.rule.Hop;
import cn.fengxing.grievance.channel.rule.Status;
import cn.fengxing.grievance.reading.OwnerView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A case one level below: what it is about and by when, neither words nor person.
 *
 * @param divisionCode of the county
 * @param mayBeSupervised whether the reader's department may take it over now
 */
@Schema(example = """
                {"id":"019ab4f0-7a30-7c55-9d2e-3f1f0f6c1a10","number":"LN-2026-000123-7","hop":"REGULATOR","status":"IN_PROGRESS",
                 "owner":{"id":"019ab4ef-0000-7000-8000-000000000021","name":"沈阳市人社局"},"category":"PAY_AND_DEDUCTIONS",
                 "priority":"NORMAL","divisionCode":"210102000000","receivedOn":"2026-11-24","dueAt":"2026-12-15T02:00:00Z",
                 "overdue":false,"mayBeSupervised":true,"version":5}""")
public record SupervisedCaseView(
        UUID id,
        String number,
        Hop hop,
        Status status,
        OwnerView owner,
        Category category,
        Priority priority,
        String divisionCode,
        LocalDate receivedOn,
        Instant dueAt,
        boolean overdue,
        boolean mayBeSupervised,
        long version) {}
