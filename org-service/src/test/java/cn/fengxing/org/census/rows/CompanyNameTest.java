package cn.fengxing.org.census.rows;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyNameTest {

    private static final String HEPING = "210102000000";

    @ParameterizedTest
    @CsvSource({
        "沈阳市顺捷达配送服务有限公司, 顺捷达",
        "顺捷达（沈阳）配送服务有限公司和平区分公司, 顺捷达",
        "辽宁顺捷达供应链管理有限责任公司, 顺捷达",
        "大连快马速递, 快马",
        "沈阳物流有限公司, 沈阳物流有限公司"
    })
    void the_brand_is_what_place_trade_and_form_leave(String name, String brand) {
        assertThat(CompanyName.of(name).brand()).isEqualTo(brand);
    }

    @Test
    void brackets_spaces_and_width_make_no_difference() {
        assertThat(CompanyName.of("快马（沈阳）ＡＢ有限公司").key())
                .isEqualTo(CompanyName.of("快马(沈阳) ab有限公司").key());
    }

    @ParameterizedTest
    @CsvSource({"沈阳顺捷达配送服务有限公司, 沈阳市顺捷达配送有限责任公司", "沈阳顺捷达配送服务有限公司, 沈阳顺捷答配送服务有限公司", "沈阳顺捷达配送服务有限公司, 沈阳顺捷配送服务有限公司"})
    void near_equal_names_have_a_key_in_common(String one, String other) {
        assertThat(likeness(one, "").keys())
                .containsAnyElementsOf(likeness(other, "").keys());
    }

    @Test
    void companies_of_one_house_need_more_than_the_house() {
        String house = "沈阳市和平区三好街100号";

        assertThat(likeness("沈阳顺捷达配送有限公司", house).keys())
                .doesNotContainAnyElementsOf(likeness("沈阳蓝海通物流有限公司", house).keys());
    }

    @ParameterizedTest
    @CsvSource({"沈阳市和平区三好街100号, 三好街100", "和平区三好街１００号2楼201室, 三好街100", "辽宁省沈阳市和平区 三好街100号, 三好街100", "三好街, 三好街"})
    void an_address_is_street_and_house(String address, String key) {
        assertThat(StreetAddress.of(address).key()).isEqualTo(key);
    }

    @Test
    void trigrams_weigh_as_pg_trgm_weighs() {
        assertThat(Nearness.similarity("word", "two words")).isBetween(0.2, 0.6);
        assertThat(Nearness.similarity("快马", "快马")).isEqualTo(1);
        assertThat(Nearness.similarity("快马", "顺达")).isZero();
    }

    @Test
    void near_in_name_and_address_is_for_a_person_to_look_at() {
        assertThat(nearness("沈阳顺捷达配送服务有限公司", "三好街100号", "沈阳顺捷答配送服务有限公司", "三好街100号")
                        .suspicious())
                .isTrue();
        assertThat(nearness("快马（沈阳）网络科技有限公司", "三好街100号", "沈阳快马配送有限公司", "和平区三好街100号")
                        .suspicious())
                .isTrue();
        assertThat(nearness("沈阳顺捷达配送服务有限公司", "三好街100号", "沈阳顺捷达配送服务有限公司二部", "文化路5号")
                        .suspicious())
                .isFalse();
        assertThat(nearness("沈阳顺捷达配送服务有限公司", "", "沈阳顺捷达配送服务有限责任公司", "三好街100号").suspicious())
                .isTrue();
    }

    private static Nearness nearness(String name, String address, String otherName, String otherAddress) {
        return Nearness.of(likeness(name, address), likeness(otherName, otherAddress));
    }

    private static Likeness likeness(String name, String address) {
        return Likeness.of(CompanyName.of(name), HEPING, address);
    }
}
