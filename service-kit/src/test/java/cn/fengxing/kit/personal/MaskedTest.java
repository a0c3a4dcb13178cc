package cn.fengxing.kit.personal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskedTest {

    @ParameterizedTest
    @CsvSource({"13812345678, 138****5678", "+8613812345678, +86138****5678", "12333, ****3", "24123456, ******56"})
    void a_phone_shows_where_it_comes_from_and_how_it_ends(String phone, String masked) {
        assertThat(Masked.phone(phone)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"张伟明, 张**", "张伟, 张*", "张, *", "𠮷野家, 𠮷**"})
    void a_name_shows_its_first_character(String name, String masked) {
        assertThat(Masked.name(name)).isEqualTo(masked);
    }

    @Test
    void nothing_stays_nothing() {
        assertThat(Masked.name("") + Masked.phone("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"13812345678", "+86 138-1234-5678", "0086 13812345678", "8613812345678", "１３８ 1234 5678"})
    void a_phone_is_the_same_however_it_was_typed(String typed) {
        assertThat(Normal.form("phone", typed)).isEqualTo("13812345678");
        assertThat(Normal.form("contactPhone", typed)).isEqualTo("13812345678");
    }

    @Test
    void only_phones_lose_a_leading_86() {
        assertThat(Normal.form("orderNumber", "8613812345678")).isEqualTo("8613812345678");
        assertThat(Normal.form("identityNumber", "21010219900101123x")).isEqualTo("21010219900101123X");
    }
}
