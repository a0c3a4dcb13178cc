package cn.fengxing.member.honour.holder;

import cn.fengxing.member.consent.ConsentGiven;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To be shown to everybody takes a consent of its own. */
@Schema(example = """
        {"consent":{"purpose":"PIONEER_WALL","textVersion":"2026-12"}}""")
public record WallRequest(@NotNull @Valid ConsentGiven consent) {}
