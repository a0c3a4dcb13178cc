package cn.fengxing.grievance.handover;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is to handle the case, too. Without the role at the organisation being named opens nothing. */
@Schema(example = """
                {"personId":"019ab4ef-0000-7000-8000-000000000072"}""")
public record NameHandlerRequest(@NotNull UUID personId) {}
