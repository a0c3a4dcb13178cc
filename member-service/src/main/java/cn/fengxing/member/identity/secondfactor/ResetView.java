package cn.fengxing.member.identity.secondfactor;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param waits whether another administrator must say the same within seven days */
@Schema(example = """
        {"waits":true}""")
public record ResetView(boolean waits) {}
