package cn.fengxing.member.sign;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A sign that is shown.
 *
 * @param card the end of the card's address; the holder alone reads it here
 */
@Schema(example = """
        {"kind":"SERVICE_PROMISE","places":["CARD"],"promises":["RIDE_SAFELY","HELP_NEIGHBOURS"],"card":"Q3ZK7M2PXW9R4T6H8YBC"}""")
public record SignView(
        SignKind kind,
        List<SignPlace> places,
        List<ServicePromise> promises,
        @Schema(maxLength = 20) @Nullable String card) {}
