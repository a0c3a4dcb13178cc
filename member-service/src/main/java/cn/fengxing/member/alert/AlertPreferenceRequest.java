package cn.fengxing.member.alert;

import cn.fengxing.member.alert.AlertPreference.Wanted;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Equal times are no quiet hours at all. */
@Schema(example = """
        {"alerts":"URGENT","quietFrom":"21:30","quietTo":"08:00"}""")
public record AlertPreferenceRequest(
        @NotNull Wanted alerts,

        @NotNull @Pattern(regexp = AlertPreferenceRequest.TIME)
        String quietFrom,

        @NotNull @Pattern(regexp = AlertPreferenceRequest.TIME)
        String quietTo) {

    static final String TIME = "^([01][0-9]|2[0-3]):[0-5][0-9]$";
}
