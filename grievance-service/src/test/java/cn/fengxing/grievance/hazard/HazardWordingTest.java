package cn.fengxing.grievance.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.fengxing.grievance.hazard.reporting.HazardWording;
import cn.fengxing.kit.problem.FieldRejected;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HazardWordingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "井盖缺失，夜间看不清。",
                "消防通道堆了三排电动车，出口打不开",
                "路灯杆编号 A12345，第3根不亮",
                "积水 30 厘米，电动自行车过不去",
                "热线电话牌倒了，桩号 K12+300"
            })
    void things_and_places_pass(String words) {
        assertThat(HazardWording.requireOfThings("description", words)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "车主电话13812345678",
                "身份 210102199003078888",
                "辽A12345 堵住了消防通道",
                "辽ad12345 在这里充电",
                "京A·88888 压坏井盖",
                "１３８１２３４５６７８",
                "联系 zhang.san@example.com"
            })
    void numbers_plates_and_addresses_of_persons_are_refused(String words) {
        assertThat(refusal(words)).isEqualTo("tells-who-it-is");
    }

    @ParameterizedTest
    @ValueSource(strings = {"有人在路口打人", "门卫骂人还不让进", "老板拖欠工资", "那个姓王的把通道锁了"})
    void what_speaks_of_persons_is_refused(String words) {
        assertThat(refusal(words)).isEqualTo("speaks-of-a-person");
    }

    private static String refusal(String words) {
        return catchThrowableOfType(FieldRejected.class, () -> HazardWording.requireOfThings("description", words))
                .reason();
    }
}
