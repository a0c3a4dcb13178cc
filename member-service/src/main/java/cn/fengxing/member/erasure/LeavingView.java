package cn.fengxing.member.erasure;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param erasedFrom until then signing in takes it back */
@Schema(example = """
                {"erasedFrom":"2026-12-01T02:00:00Z"}""")
public record LeavingView(Instant erasedFrom) {}
