package cn.fengxing.org.division;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundTest {

    @ParameterizedTest
    @CsvSource({
        "沈阳市, shenyangshi, sys",
        "长海县, changhaixian, chx",
        "朝阳市, chaoyangshi, cys",
        "铁岭市, tielingshi, tls",
        "吕梁市, lvliangshi, lls",
        "和平区, hepingqu, hpq",
        "重庆市, chongqingshi, cqs"
    })
    void a_place_sounds_as_it_is_called(String name, String full, String initials) {
        assertThat(Sound.of(name)).isEqualTo(new Sound(full, initials));
    }
}
