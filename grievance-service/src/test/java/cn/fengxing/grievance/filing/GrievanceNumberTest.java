package cn.fengxing.grievance.filing;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class GrievanceNumberTest {

    @Test
    void a_number_names_province_and_year() {
        assertThat(GrievanceNumber.of("210102000000", 2026, 123)).matches("LN-2026-000123-\\d");
    }

    @Test
    void the_check_digit_is_that_of_iso_7064() {
        assertThat(GrievanceNumber.checkDigit("0794")).isEqualTo(5);
    }

    @Property
    void one_wrong_digit_is_noticed(
            @ForAll @LongRange(max = 9_999_999) long sequence,
            @ForAll @IntRange(max = 9) int position,
            @ForAll @IntRange(min = 1, max = 9) int error) {
        String digits = "2026%06d".formatted(sequence);
        char wrong = (char) ('0' + (digits.charAt(position) - '0' + error) % 10);
        String misread = digits.substring(0, position) + wrong + digits.substring(position + 1);

        assertThat(GrievanceNumber.checkDigit(misread)).isNotEqualTo(GrievanceNumber.checkDigit(digits));
    }
}
