package cn.fengxing.grievance.survey;

import cn.fengxing.grievance.knownperson.KindOfWork;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A survey, without counts. */
@Schema(example = """
                {"id":"019ab4f0-7a30-7c55-9d2e-3f1f0f6c1a41","organisationId":"019ab4ef-0000-7000-8000-000000000011",
                 "title":"驿站需求问卷","divisionCode":"210100000000","kindOfWork":"RIDER",
                 "opensAt":"2026-12-01T00:00:00Z","closesAt":"2026-12-20T16:00:00Z","open":true,"closed":false,
                 "questions":[{"text":"最需要驿站增加什么？","kind":"CHOICE","options":["充电柜","微波炉","饮水机"]}]}""")
public record SurveyView(
        UUID id,
        UUID organisationId,
        @Schema(maxLength = 100) String title,

        @Schema(pattern = "^[0-9]{12}$", maxLength = 12) String divisionCode,

        @Nullable KindOfWork kindOfWork,
        Instant opensAt,
        Instant closesAt,
        @Schema(description = "现在可以作答") boolean open,
        @Schema(description = "已截止，可以看结果") boolean closed,
        @Schema(maxItems = 10) List<SurveyQuestion> questions) {}
