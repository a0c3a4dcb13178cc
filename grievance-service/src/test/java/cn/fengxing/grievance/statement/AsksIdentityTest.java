package cn.fengxing.grievance.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsksIdentityTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "请提供被扣款的订单号。",
                "麻烦把那三单的单号发一下",
                "请问您的姓名和联系电话？",
                "骑手ID是多少",
                "能不能给一下工号",
                "Please give the order number."
            })
    void who_asks_for_an_order_number_or_a_name_asks_who_it_is(String question) {
        assertThat(AsksIdentity.isIn(question)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "请补充被扣款的日期，是否保留了当时的页面截图？不必写订单号。",
                "哪一天被扣的？请勿写明姓名。",
                "当天送了几单，下雨时系统有没有提示？",
                "Which day was it? No need for the order number."
            })
    void who_asks_for_facts_does_not(String question) {
        assertThat(AsksIdentity.isIn(question)).isFalse();
    }
}
