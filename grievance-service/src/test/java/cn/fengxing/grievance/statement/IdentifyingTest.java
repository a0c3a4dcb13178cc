package cn.fengxing.grievance.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifyingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "请打13812345678找我",
                "138 1234 5678",
                "138-1234-5678",
                "+86 13812345678",
                "身份证210102199001011234",
                "21010219900101123X"
            })
    void numbers_that_tell_who_somebody_is_are_found_and_blotted_out(String text) {
        assertThat(Identifying.isIn(text)).isTrue();
        assertThat(Identifying.masked(text)).doesNotContainPattern("\\d{4}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"三单超时被扣36元", "11月20日22:30，订单尾号4821", "20261123000012345678", "诉求编号LN-2026-000123-7"})
    void other_numbers_stay(String text) {
        assertThat(Identifying.isIn(text)).isFalse();
        assertThat(Identifying.masked(text)).isEqualTo(text);
    }
}
