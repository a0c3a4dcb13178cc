package cn.fengxing.member.honour.holder;

import cn.fengxing.member.consent.ConsentGiven;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A letter shows a name, and a pioneer's that its holder is a Party member: that takes a consent of its own. */
@Schema(example = """
        {"consent":{"purpose":"HONOUR","textVersion":"2026-12"}}""")
public record AcceptLetterRequest(@NotNull @Valid ConsentGiven consent) {}
