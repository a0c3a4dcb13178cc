package cn.fengxing.member.consent;

import cn.fengxing.member.holding.Label;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A consent, as the export shows it. */
@Label("同意")
record HeldConsent(
        @Label("用途") Purpose purpose,
        @Label("文本版本") String textVersion,
        @Label("同意时间") Instant givenAt,
        @Label("撤回时间") @Nullable Instant withdrawnAt) {}
