package cn.fengxing.member.registration;

import cn.fengxing.member.person.KindOfWork;
import cn.fengxing.member.person.Person;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The little that a worker registers with. */
@Schema(example = """
                {"phone":"13812345678","code":"482913","kindOfWork":"RIDER",
                "platformId":"01932f6a-7c00-7000-8000-0000000000c1","divisionCode":"210102000000",
                "consent":{"purpose":"REGISTRATION","textVersion":"2026-01"}}""")
public record RegisterRequest(
        @NotNull @Pattern(regexp = "^1[3-9][0-9]{9}$") String phone,
        @NotNull @Pattern(regexp = "^[0-9]{6}$") String code,
        @NotNull KindOfWork kindOfWork,
        @NotNull UUID platformId,
        @Nullable UUID partnerId,
        @NotNull @Pattern(regexp = "^[0-9]{12}$") String divisionCode,
        @NotNull @Valid ConsentGiven consent) {

    /** The text that the worker agreed to. */
    public record ConsentGiven(
            @NotNull Purpose purpose,

            @NotNull @Pattern(regexp = "^[0-9A-Za-z.-]{1,20}$")
            String textVersion) {}

    /** What personal data is collected for; each takes a consent of its own. */
    public enum Purpose {
        REGISTRATION
    }

    Person.Work work() {
        return new Person.Work(kindOfWork, platformId, partnerId, divisionCode);
    }
}
