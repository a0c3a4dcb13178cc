package cn.fengxing.member.notification;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param until of the newest notice that was on the screen, so that one which comes meanwhile stays unread */
@Schema(example = """
        {"until":"2026-11-24T08:30:00Z"}""")
public record ReadAllRequest(@NotNull Instant until) {}
