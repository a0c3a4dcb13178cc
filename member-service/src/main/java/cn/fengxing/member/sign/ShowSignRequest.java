package cn.fengxing.member.sign;

import cn.fengxing.member.consent.ConsentGiven;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where to show a sign, and what to promise with it. */
@Schema(example = """
                {"places":["BRANCH","CARD"],"promises":["RIDE_SAFELY","HELP_NEIGHBOURS"],
                "consent":{"purpose":"SHOW_IDENTITY","textVersion":"2026-12"}}""")
public record ShowSignRequest(
        @NotEmpty @Size(max = 2) Set<@NotNull SignPlace> places,
        @NotNull @Size(max = 5) Set<@NotNull ServicePromise> promises,
        @NotNull @Valid ConsentGiven consent) {}
