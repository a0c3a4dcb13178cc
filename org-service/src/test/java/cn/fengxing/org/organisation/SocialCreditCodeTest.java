package cn.fengxing.org.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SocialCreditCodeTest {

    private static final String VALID = "91350100M000100Y43";
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @ParameterizedTest
    @ValueSource(strings = {VALID, "91110000101623741K", "911101066976941872"})
    void codes_in_use_are_valid(String code) {
        assertThat(SocialCreditCode.isValid(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"91310115MA1H8R7C6D", "91350100M000100Y4", "91350100I000100Y43", "91350100m000100y43", ""})
    void others_are_not(String code) {
        assertThat(SocialCreditCode.isValid(code)).isFalse();
    }

    @Property
    void one_character_mistyped_is_noticed(@ForAll @IntRange(max = 17) int at, @ForAll @IntRange(max = 30) int typed) {
        char other = CHARACTERS.charAt(typed);
        String mistyped = VALID.substring(0, at) + other + VALID.substring(at + 1);

        assertThat(SocialCreditCode.isValid(mistyped)).isEqualTo(VALID.charAt(at) == other);
    }
}
