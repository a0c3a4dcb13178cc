package cn.fengxing.org.alliance.matter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was agreed, where, and who owes it by when. */
@Schema(example = """
                {"meetingId":null,"subject":"商场南门增设骑手临时停车位十处","ownerId":"01932f6a-7c00-7000-8000-0000000000c3","dueOn":"2027-05-31"}""")
public record AgreeMatterRequest(
        @Nullable UUID meetingId,
        @NotBlank @Size(max = 500) String subject,
        @NotNull UUID ownerId,
        @NotNull LocalDate dueOn) {}
