package cn.fengxing.member.adviser;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last day of an appointment. */
@Schema(example = """
        {"lastDay":"2027-06-30"}""")
public record EndAppointmentRequest(@NotNull LocalDate lastDay) {}
