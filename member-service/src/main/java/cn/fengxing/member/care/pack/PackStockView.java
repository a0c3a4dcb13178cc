package cn.fengxing.member.care.pack;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What lies at a station. */
@Schema(name = "PackStock", example = """
                {"stationId":"01932f6a-7c00-7000-8000-0000000000f1","balance":143,"handedOut":57}""")
public record PackStockView(UUID stationId, int balance, int handedOut) {}
