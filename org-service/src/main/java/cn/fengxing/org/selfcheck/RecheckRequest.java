package cn.fengxing.org.selfcheck;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a superior found; items that are not named stand as the branch answered them. */
@Schema(example = """
        {"findings":[{"itemId":"019ab4ef-0000-7000-8000-000000000e01","met":false}]}""")
public record RecheckRequest(@NotNull @Size(max = 200) List<@NotNull @Valid RecheckItemRequest> findings) {}
