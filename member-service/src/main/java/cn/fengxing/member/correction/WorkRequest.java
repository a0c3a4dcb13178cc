package cn.fengxing.member.correction;

import cn.fengxing.member.person.KindOfWork;
import cn.fengxing.member.person.Person;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the worker does, for whom and where, all of it as it is now. */
@Schema(example = """
                {"kindOfWork":"COURIER","platformId":"01932f6a-7c00-7000-8000-0000000000c1","divisionCode":"210103000000"}""")
public record WorkRequest(
        @NotNull KindOfWork kindOfWork,
        @NotNull UUID platformId,
        @Nullable UUID partnerId,
        @NotNull @Pattern(regexp = "^[0-9]{12}$") String divisionCode) {

    Person.Work work() {
        return new Person.Work(kindOfWork, platformId, partnerId, divisionCode);
    }
}
