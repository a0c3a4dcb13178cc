package cn.fengxing.grievance.collective.desk;

import cn.fengxing.grievance.channel.Category;
import cn.fengxing.grievance.channel.rule.Action;
import cn.fengxing.grievance.channel.rule.Hop;
import cn.fengxing.grievance.reading.OwnerView;
import cn.fengxing.kit.version.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A collective case, as far as its desk may see it.
 *
 * @param id a company's own id for it
 * @param divisionCode for a company, coarsened until at least 20 workers fit
 * @param cases open ones that stay; null for a company where there are fewer than five
 * @param dueAt when the first of them is due; null for a company, which gets the day
 * @param answered what was answered is with the workers now
 * @param actions what the desk may do now, for all who stay
 * @param caseIds of those who stay; none for a company
 */
@Schema(example = """
                {"id":"019ab4f0-7a30-7c55-9d2e-3f1f0f6c1b10","owner":{"id":"019ab4ef-0000-7000-8000-000000000011","name":"沈阳市外卖行业流动党员党支部"},
                 "hop":"BRANCH","category":"PAY_AND_DEDUCTIONS","platformId":"019ab4ef-0000-7000-8000-000000000021","divisionCode":"210102000000",
                 "summary":"11月20日晚暴雨红色预警期间，和平区骑手订单超时被自动扣款，要求复核并退还。","cases":30,"fewerThanFive":false,
                 "dueAt":"2026-11-27T02:00:00Z","dueOn":"2026-11-27","answered":false,"actions":["EXTEND","FORWARD","PROPOSE"],"caseIds":[],"version":1}""")
public record CollectiveView(
        UUID id,
        OwnerView owner,
        Hop hop,
        Category category,
        UUID platformId,
        String divisionCode,
        String summary,
        @Nullable Long cases,
        boolean fewerThanFive,
        @Nullable Instant dueAt,
        @Nullable LocalDate dueOn,
        boolean answered,
        List<Action> actions,

        @Schema(maxItems = 500) List<UUID> caseIds,

        long version)
        implements Versioned {}
