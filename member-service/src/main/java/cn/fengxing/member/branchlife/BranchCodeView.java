package cn.fengxing.member.branchlife;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is on the screen now, and until when. */
@Schema(example = """
                {"scan":"FENGXING:BRANCH_ACTIVITY:01932F6A-7C00-7000-8000-0000000000F1:40281936","renewAt":"2026-12-10T10:00:30Z"}""")
public record BranchCodeView(@Schema(maxLength = 120) String scan, Instant renewAt) {}
