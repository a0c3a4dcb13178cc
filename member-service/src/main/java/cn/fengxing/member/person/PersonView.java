package cn.fengxing.member.person;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person; name and phone are masked for everybody but the person. */
@Schema(example = """
                {"id":"01932f6a-7c00-7000-8000-0000000000d1","name":"张**","phone":"138****5678","kindOfWork":"RIDER",
                "platformId":"01932f6a-7c00-7000-8000-0000000000c1","partnerId":null,"divisionCode":"210102000000",
                "contactBranchId":"01932f6a-7c00-7000-8000-0000000000a1","registeredAt":"2026-11-24T08:30:00Z"}""")
public record PersonView(
        UUID id,
        @Schema(maxLength = 50) @Nullable String name,
        @Schema(maxLength = 20) @Nullable String phone,
        @Nullable KindOfWork kindOfWork,
        @Nullable UUID platformId,
        @Nullable UUID partnerId,

        @Schema(pattern = "^[0-9]{12}$", maxLength = 12) @Nullable
        String divisionCode,

        @Nullable UUID contactBranchId,
        @Nullable Instant registeredAt) {

    /** For whom the person agreed to be known to: neither work nor branch, of which the latter might tell a membership. */
    PersonView nameAndPhone() {
        return new PersonView(id, name, phone, null, null, null, null, null, null);
    }
}
