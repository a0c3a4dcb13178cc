package cn.fengxing.member.care.signup;

import cn.fengxing.member.consent.ConsentGiven;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Signing up. */
@Schema(name = "CareSignUpRequest", example = """
                {"showsName":false,"consent":{"purpose":"HEALTH","textVersion":"2026-12"}}""")
public record CareSignUpRequest(
        @Schema(description = "本场是否让举办单位看到姓名；不同意则只看到编号") @NotNull
        Boolean showsName,

        @Schema(description = "体检、义诊、心理咨询须单独同意；已同意过的可不填") @Nullable @Valid
        ConsentGiven consent) {}
