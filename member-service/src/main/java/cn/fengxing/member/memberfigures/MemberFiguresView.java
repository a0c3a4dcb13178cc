package cn.fengxing.member.memberfigures;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures of one month; stocks as of its last day, or of today in the month that runs. */
@Schema(example = """
                {"divisionCode":"210100000000","month":"2026-11","figures":[{"figure":"LINKED_WORKERS","total":835,
                "divisions":[{"divisionCode":"210102000000","count":120}]}]}""")
public record MemberFiguresView(
        @Schema(pattern = "^[0-9]{12}$", maxLength = 12) String divisionCode,

        @Schema(pattern = "^[0-9]{4}-[0-9]{2}$", maxLength = 7)
        String month,

        @Schema(maxItems = 20) List<MemberFigureView> figures) {}
