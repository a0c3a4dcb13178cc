package cn.fengxing.grievance.consent;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text that is agreed to. */
@Schema(example = """
                {"purpose":"CONSENT","version":"2026-12","chinese":"我同意现在办理我这件诉求的单位的承办人看到我的姓名和电话，只限这一单位、这一件。",
                 "english":"I agree that the handlers at the organisation which has this case now see my name and phone.","publishedOn":"2026-12-01"}""")
public record IdentityTextView(
        IdentityPurpose purpose, String version, String chinese, String english, LocalDate publishedOn) {}
