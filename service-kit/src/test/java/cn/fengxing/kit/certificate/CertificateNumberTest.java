package cn.fengxing.kit.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class CertificateNumberTest {

    private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    @Test
    void a_number_says_prefix_year_and_sequence() {
        assertThat(CertificateNumber.of("XFQS", 2026, 123).text()).matches("XFQS-2026-000123-[0-9A-Z]");
    }

    @Test
    void it_is_read_as_people_type_it() {
        CertificateNumber number = CertificateNumber.of("XFQS", 2026, 123);
        assertThat(CertificateNumber.parse(" " + number.text().toLowerCase(java.util.Locale.ROOT) + " "))
                .contains(number);
        assertThat(CertificateNumber.parse("")).isEmpty();
        assertThat(CertificateNumber.parse("XFQS-2026-123")).isEmpty();
    }

    /** Any one digit read wrongly is noticed. */
    @Property
    void a_wrong_digit_is_noticed(
            @ForAll @LongRange(min = 1, max = 999_999_999) long sequence,
            @ForAll @IntRange(min = 5, max = 8) int position,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        StringBuilder text =
                new StringBuilder(CertificateNumber.of("XFQS", 2026, sequence).text());
        text.setCharAt(position, (char) ('0' + (text.charAt(position) - '0' + shift) % 10));
        assertThat(CertificateNumber.parse(text.toString())).isEmpty();
    }

    /** The recursive definition of the standard: with its check character, the product's chain ends at 1. */
    @Property
    void the_check_character_closes_the_chain(@ForAll @LongRange(min = 1, max = 999_999_999) long sequence) {
        String text = CertificateNumber.of("FWZM", 2031, sequence).text().replace("-", "");
        int product = 36;
        for (int i = 0; i < text.length() - 1; i++) {
            int sum = (product + CHARACTERS.indexOf(text.charAt(i))) % 36;
            product = ((sum == 0 ? 36 : sum) * 2) % 37;
        }
        assertThat((product + CHARACTERS.indexOf(text.charAt(text.length() - 1))) % 36)
                .isEqualTo(1);
    }

    @Test
    void codes_have_eighty_bits_and_match_their_own_hash_alone() {
        VerificationCode code = VerificationCode.next();
        assertThat(code.text()).matches(VerificationCode.PATTERN).hasSize(16);
        assertThat(code.matches(code.hash())).isTrue();
        assertThat(VerificationCode.next().matches(code.hash())).isFalse();
        assertThat(new VerificationCode(code.text().toLowerCase(java.util.Locale.ROOT)))
                .isEqualTo(code);
        assertThat(code.toString()).doesNotContain(code.text());
        assertThat(IntStream.range(0, 1000)
                        .mapToObj(i -> VerificationCode.next().text())
                        .distinct()
                        .count())
                .isEqualTo(1000);
    }

    @Test
    void dates_are_written_out() {
        assertThat(ChineseDates.format(LocalDate.of(2026, 11, 24))).isEqualTo("二〇二六年十一月二十四日");
        assertThat(ChineseDates.format(LocalDate.of(2030, 10, 10))).isEqualTo("二〇三〇年十月十日");
        assertThat(ChineseDates.format(LocalDate.of(2027, 1, 31))).isEqualTo("二〇二七年一月三十一日");
    }
}
