package cn.fengxing.grievance.survey;

import cn.fengxing.grievance.knownperson.KindOfWork;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is asked, of whom, and until when. */
@Schema(example = """
                {"organisationId":"019ab4ef-0000-7000-8000-000000000011","title":"驿站需求问卷","divisionCode":"210100000000",
                 "kindOfWork":"RIDER","closesAt":"2026-12-20T16:00:00Z",
                 "questions":[{"text":"最需要驿站增加什么？","kind":"CHOICE","options":["充电柜","微波炉","饮水机"]},
                              {"text":"对附近驿站满意吗？","kind":"SCALE"}]}""")
public record CreateSurveyRequest(
        @NotNull UUID organisationId,
        @NotBlank @Size(max = 100) String title,

        @Schema(description = "问哪里的劳动者，须在本组织辖区内") @NotNull @Pattern(regexp = "[1-9]\\d{11}")
        String divisionCode,

        @Schema(description = "问哪类劳动者；不填为所有") @Nullable KindOfWork kindOfWork,

        @Schema(description = "开始时间；不填为即刻") @Nullable Instant opensAt,

        @Schema(description = "截止时间，开始后一天到九十二天；此后才有结果") @NotNull
        Instant closesAt,

        @NotNull @Size(min = 1, max = 10) List<@NotNull @Valid SurveyQuestion> questions) {}
