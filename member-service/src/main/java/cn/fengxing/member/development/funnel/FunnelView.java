package cn.fengxing.member.development.funnel;

import cn.fengxing.member.development.course.Stage;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The five stages of a division on one day. */
@Schema(example = """
                {"divisionCode":"210100000000","asOf":"2026-11-29","stages":[
                {"stage":"APPLICANT","name":"申请入党","people":86},{"stage":"ACTIVIST","name":"入党积极分子","people":41},
                {"stage":"TARGET","name":"发展对象"},{"stage":"PROBATIONARY","name":"预备党员"},{"stage":"FULL","name":"正式党员","people":9}]}""")
public record FunnelView(
        @Schema(pattern = "^[0-9]{12}$", maxLength = 12) String divisionCode, LocalDate asOf, List<StageCount> stages) {

    /** @param people missing where they are fewer than five, or withheld so that no such number can be computed */
    @Schema(example = """
            {"stage":"APPLICANT","name":"申请入党","people":86}""")
    public record StageCount(
            Stage stage,
            @Schema(maxLength = 20) String name,
            @Nullable Long people) {}
}
