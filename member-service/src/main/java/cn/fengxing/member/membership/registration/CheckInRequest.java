package cn.fengxing.member.membership.registration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The code on the poster at which the member reports. */
@Schema(example = """
        {"pointCode":"H7KQ2MPX4R"}""")
public record CheckInRequest(
        @NotNull @Pattern(regexp = "^[A-HJ-NP-Z2-9]{10}$") String pointCode) {}
