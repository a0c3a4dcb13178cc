package cn.fengxing.member.membership.transfer;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is to belong where. */
@Schema(example = """
                {"memberId":"5b0e9a34-6f0e-4c8e-9d3c-0a4a5d6c7e81","toId":"01932f6a-7c00-7000-8000-0000000000a2"}""")
public record TransferRequest(
        @NotNull UUID memberId, @NotNull UUID toId) {}
