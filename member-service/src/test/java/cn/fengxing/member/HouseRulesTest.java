package cn.fengxing.member;

import cn.fengxing.testkit.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {

    @TestFactory
    Stream<DynamicTest> the_house_rules_hold() {
        return HouseRules.of("cn.fengxing.member");
    }
}
