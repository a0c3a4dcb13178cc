package cn.fengxing.org.checklist.drafting;

import cn.fengxing.org.checklist.ChecklistItem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be done, by when and for how many points. */
@Schema(example = """
                {"title":"推动快递企业党的组织覆盖","requirement":"组织覆盖率达到85%，未覆盖企业逐一派驻指导员。","points":20,"dueOn":"2026-06-30"}""")
public record ItemRequest(
        @NotBlank @Size(max = 100) String title,
        @NotBlank @Size(max = 1000) String requirement,
        @NotNull @Min(1) @Max(100) Integer points,
        @NotNull LocalDate dueOn) {

    ChecklistItem.Task task() {
        return new ChecklistItem.Task(title.strip(), requirement.strip(), points, dueOn);
    }
}
