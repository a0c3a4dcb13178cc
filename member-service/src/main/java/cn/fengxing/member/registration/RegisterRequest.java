package cn.fengxing.member.registration;

import cn.fengxing.member.code.Phone;
import cn.fengxing.member.consent.ConsentGiven;
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
        @NotNull @Pattern(regexp = Phone.PATTERN) String phone,
        @NotNull @Pattern(regexp = Phone.CODE_PATTERN) String code,
        @NotNull KindOfWork kindOfWork,
        @NotNull UUID platformId,
        @Nullable UUID partnerId,
        @NotNull @Pattern(regexp = "^[0-9]{12}$") String divisionCode,
        @NotNull @Valid ConsentGiven consent) {

    Person.Work work() {
        return new Person.Work(kindOfWork, platformId, partnerId, divisionCode);
    }
}
