package cn.fengxing.member.care;

import cn.fengxing.member.person.KindOfWork;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may change of a programme. */
@Schema(example = """
                {"title":"骑手免费体检（第二批）","summary":"含血压、血糖、颈椎腰椎检查，需空腹。","forKinds":[]}""")
public record DescribeProgrammeRequest(
        @NotBlank @Size(max = 60) String title,
        @NotBlank @Size(max = 1000) String summary,
        @NotNull @Size(max = 10) List<@NotNull KindOfWork> forKinds) {}
