package cn.fengxing.member.adviser;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The worker whom the adviser keeps in touch with from now on. */
@Schema(example = """
        {"personId":"01932f6a-7c00-7000-8000-0000000000d1"}""")
public record LinkRequest(@NotNull UUID personId) {}
