package cn.fengxing.member.library;

import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.member.person.KindOfWork;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an item says of itself; its text lies in the files. */
@Schema(name = "LibraryItemRequest", example = """
                {"divisionCode":"210100000000","kind":"POLICY","title":"关于维护新就业形态劳动者劳动保障权益的实施意见","summary":"明确最低工资、休息和职业伤害保障。",
                "issuer":"市人力资源和社会保障局","documentNumber":"沈人社发〔2026〕12号","forKinds":["RIDER","COURIER"],
                "topics":["PAY_AND_DEDUCTIONS","ACCIDENT_AND_INSURANCE"],"validFrom":"2026-03-01","validTo":"2028-12-31","fileIds":[]}""")
public record ItemRequest(
        @NotNull @Pattern(regexp = "^[1-9][0-9]{11}$") String divisionCode,
        @NotNull ItemKind kind,
        @NotBlank @Size(max = 120) String title,
        @NotBlank @Size(max = 2000) String summary,
        @NotBlank @Size(max = 100) String issuer,
        @Nullable @Size(max = 60) String documentNumber,

        @Schema(description = "面向哪些职业；空为不限") @NotNull @Size(max = 10)
        List<@NotNull KindOfWork> forKinds,

        @NotNull @Size(max = 20) List<@NotNull Topic> topics,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo,

        @Schema(description = "已上传的 PDF，用途 LIBRARY_FILE") @NotNull @Size(max = LibraryFiles.MOST)
        List<@NotNull UUID> fileIds) {

    /** @throws FieldRejected 400 */
    void require() {
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new FieldRejected("validTo", "before-start");
        }
    }

    Wording wording() {
        return Wording.of(title, issuer, documentNumber == null ? "" : documentNumber, summary);
    }
}
