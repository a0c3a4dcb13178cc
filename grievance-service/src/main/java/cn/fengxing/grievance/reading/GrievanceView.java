package cn.fengxing.grievance.reading;

import cn.fengxing.grievance.channel.Category;
import cn.fengxing.grievance.channel.Outcome;
import cn.fengxing.grievance.channel.Priority;
import cn.fengxing.grievance.channel.Resolution.Ending;
import cn.fengxing.grievance.channel.rule.Action;
import cn.fengxing.grievance.channel.rule.Hop;
import cn.fengxing.grievance.channel.rule.Status;
import cn.fengxing.kit.version.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One case, as far as the reader may see it.
 *
 * @param id a company's own id for the case, else the case's
 * @param divisionCode for a company, coarsened until at least 20 workers fit
 * @param text the worker's words; never for a company, without telephone and identity numbers for a department
 * @param workerId at the duty desk and the branch, unless the worker is anonymous or under a pseudonym; elsewhere while the worker's consent
 *     for that hop has effect
 * @param receiptSaved whether the holder of the case's receipt has shown to have kept it; null without a receipt
 * @param unreadMessages whether the other side wrote something that the reader has not read
 * @param receivedOn day in Shanghai on which the present owner got it
 * @param dueOn day in Shanghai on which the next step is due
 * @param actions what the reader may do now
 * @param dueProvisional whether the date lies beyond the published calendar, and may move when that is published
 * @param formalProcedure whether the date is the lawful one of a formal procedure
 * @param arbitration the time to go to labour arbitration, where the case may be for it; never for a company
 */
@Schema(example = """
                {"id":"019ab4f0-7a30-7c55-9d2e-3f1f0f6c1a10","number":"LN-2026-000123-7","hop":"BRANCH",
                 "status":"AWAITING_ACCEPTANCE","owner":{"id":"019ab4ef-0000-7000-8000-000000000011","name":"沈阳市外卖行业流动党员党支部"},
                 "category":"PAY_AND_DEDUCTIONS","priority":"NORMAL","divisionCode":"210102000000","text":"11月20日晚暴雨，三单超时被扣了36元。","summaryForCompany":"暴雨天气订单超时被自动扣款36元，要求复核并退还。",
                 "unreadMessages":false,"filedAt":"2026-11-24T02:00:00Z","receivedOn":"2026-11-24",
                 "dueAt":"2026-11-25T02:00:00Z","dueOn":"2026-11-25","overdue":false,"unrouted":false,"actions":["WITHDRAW"],
                 "helplines":[{"number":"12333","name":"人社服务热线"},{"number":"12348","name":"公共法律服务热线"}],
                 "dueProvisional":false,"formalProcedure":false,"arbitration":{"lastDay":"2027-11-20","words":"劳动争议申请仲裁的时效期间为一年，自知道或者应当知道权利被侵害之日起计算。"},"version":0}""")
public record GrievanceView(
        UUID id,
        @Nullable String number,
        Hop hop,
        Status status,
        OwnerView owner,
        Category category,
        Priority priority,
        String divisionCode,
        @Nullable UUID platformId,
        @Nullable String text,
        @Nullable String summaryForCompany,
        @Nullable UUID workerId,
        @Nullable String pseudonym,
        @Nullable Boolean receiptSaved,
        boolean unreadMessages,
        @Nullable Instant filedAt,
        LocalDate receivedOn,
        @Nullable Instant dueAt,
        @Nullable LocalDate dueOn,
        boolean overdue,
        boolean unrouted,
        @Nullable Outcome outcome,
        @Nullable Ending ending,
        @Nullable Integer rating,
        List<Action> actions,
        List<Helpline> helplines,
        boolean dueProvisional,
        boolean formalProcedure,
        @Nullable Arbitration arbitration,
        long version)
        implements Versioned {}
