package cn.fengxing.member.care.signup;

import cn.fengxing.kit.places.PlaceState;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What signing up brought. */
@Schema(name = "CareSignUp", example = """
                {"sessionId":"01932f6a-7c00-7000-8000-0000000000e2","number":17,"state":"HELD","ahead":0}""")
public record CareSignUpView(
        UUID sessionId,
        @Schema(description = "报名编号，签到时报这个号") int number,
        @Schema(description = "HELD 已有名额，WAITING 候补") PlaceState state,
        @Schema(description = "前面还有几人候补") int ahead) {}
