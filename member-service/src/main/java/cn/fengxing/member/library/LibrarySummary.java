package cn.fengxing.member.library;

import cn.fengxing.member.person.KindOfWork;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An item in a list. */
@Schema(name = "LibraryItemSummary", example = """
                {"id":"01932f6a-7c00-7000-8000-0000000000d5","organisationId":"01900000-0000-7000-8000-000000210100","divisionCode":"210100000000",
                "kind":"POLICY","title":"关于维护新就业形态劳动者劳动保障权益的实施意见","summary":"明确最低工资、休息和职业伤害保障。",
                "issuer":"市人力资源和社会保障局","documentNumber":"沈人社发〔2026〕12号","forKinds":["RIDER"],"topics":["PAY_AND_DEDUCTIONS"],
                "validFrom":"2026-03-01","state":"PUBLISHED"}""")
public record LibrarySummary(
        UUID id,
        UUID organisationId,
        @Schema(pattern = "^[0-9]{12}$", maxLength = 12) String divisionCode,
        ItemKind kind,
        @Schema(maxLength = 120) String title,
        @Schema(maxLength = 2000) String summary,
        @Schema(maxLength = 100) String issuer,
        @Schema(maxLength = 60) @Nullable String documentNumber,
        @Schema(maxItems = 10) List<KindOfWork> forKinds,
        @Schema(maxItems = 20) List<Topic> topics,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        ItemState state) {

    static List<KindOfWork> kindsOf(String[] names) {
        return Arrays.stream(names).map(KindOfWork::valueOf).toList();
    }

    static List<Topic> topicsOf(String[] names) {
        return Arrays.stream(names).map(Topic::valueOf).toList();
    }
}
