package cn.fengxing.member.identity.secondfactor;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Shown this once. */
@Schema(example = """
        {"recoveryCodes":["MFRGGZDFMZTWQ2LK","NBSWY3DPEB3W64TM"]}""")
public record RecoveryCodesView(
        @Schema(description = "恢复码，只显示这一次，每个只能用一次；请抄下并妥善保管") List<String> recoveryCodes) {}
