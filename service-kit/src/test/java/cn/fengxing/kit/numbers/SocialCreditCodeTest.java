package cn.fengxing.kit.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SocialCreditCodeTest {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /** Codes of big companies, as their public filings print them. */
    @ParameterizedTest
    @ValueSource(strings = {"91440300708461136T", "91110000802100433B", "91350100M000100Y43"})
    void a_published_code_is_valid(String code) {
        assertThat(SocialCreditCode.isValid(code)).isTrue();
    }

    @Test
    void a_code_is_exactly_its_characters() {
        assertThat(SocialCreditCode.isValid("")).isFalse();
        assertThat(SocialCreditCode.isValid("91440300708461136t")).isFalse();
        assertThat(SocialCreditCode.isValid(" 91440300708461136T")).isFalse();
        assertThat(SocialCreditCode.isValid("9144030070846113OT")).isFalse();
        assertThat(SocialCreditCode.of("91440300708461136T"))
                .map(SocialCreditCode::text)
                .contains("91440300708461136T");
        assertThat(SocialCreditCode.of("nonsense")).isEmpty();
    }

    @Test
    void a_refusal_does_not_repeat_the_code() {
        assertThatThrownBy(() -> new SocialCreditCode("914403007084611360"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("9144");
    }

    @Property
    void one_wrong_character_is_always_noticed(
            @ForAll("beginnings") String beginning,
            @ForAll @IntRange(max = 17) int at,
            @ForAll @IntRange(max = 30) int other) {
        String code = SocialCreditCode.completing(beginning).text();
        String changed = code.substring(0, at) + CHARACTERS.charAt(other) + code.substring(at + 1);

        assertThat(SocialCreditCode.isValid(changed)).isEqualTo(changed.equals(code));
    }

    @Property
    void two_different_neighbours_swapped_are_always_noticed(
            @ForAll("beginnings") String beginning, @ForAll @IntRange(max = 16) int at) {
        String code = SocialCreditCode.completing(beginning).text();
        String swapped = code.substring(0, at) + code.charAt(at + 1) + code.charAt(at) + code.substring(at + 2);

        assertThat(SocialCreditCode.isValid(swapped)).isEqualTo(swapped.equals(code));
    }

    @Provide
    Arbitrary<String> beginnings() {
        return Arbitraries.strings().withChars(CHARACTERS.toCharArray()).ofLength(17);
    }
}
