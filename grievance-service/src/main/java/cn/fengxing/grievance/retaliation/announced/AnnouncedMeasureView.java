package cn.fengxing.grievance.retaliation.announced;

import cn.fengxing.grievance.channel.Category;
import cn.fengxing.grievance.reading.OwnerView;
import cn.fengxing.grievance.retaliation.rule.Penalty;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A measure that a company announced, without the person. */
@Schema(example = """
                {"id":"019ab4f0-7a30-7c55-9d2e-3f1f0f6c1d10","company":{"id":"019ab4ef-0000-7000-8000-000000000022","name":"快马外卖沈阳分公司党支部"},
                 "category":"PAY_AND_DEDUCTIONS","measure":"ACCOUNT_SUSPENDED","reason":"两次被顾客投诉逆行，拟停用账号一日。",
                 "plannedOn":"2026-12-05","announcedOn":"2026-12-01"}""")
public record AnnouncedMeasureView(
        UUID id,
        OwnerView company,
        Category category,
        Penalty measure,
        String reason,
        LocalDate plannedOn,
        LocalDate announcedOn) {}
