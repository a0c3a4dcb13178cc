package cn.fengxing.grievance.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the owner needs to know to go on. */
@Schema(example = """
                {"question":"请补充被扣款的日期，是否保留了当时的页面截图？不必写订单号。"}""")
public record AskWorkerRequest(@NotBlank @Size(max = 2000) String question) {}
