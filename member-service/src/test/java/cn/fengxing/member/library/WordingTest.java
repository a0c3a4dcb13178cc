package cn.fengxing.member.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void any_two_neighbours_are_looked_up_and_signs_and_width_do_not_matter() {
        assertThat(Wording.of("职业伤害").pairs()).containsExactly("职业", "业伤", "伤害");
        assertThat(Wording.of("沈人社发〔２０２６〕12号", "最低 工资").text()).isEqualTo("沈人社发202612号 最低工资");
        assertThat(Wording.of("甲", "乙").pairs())
                .as("no word goes over the end of a part")
                .isEmpty();
    }

    @Property(tries = 200)
    void whatever_stands_in_a_text_is_found_in_it(
            @ForAll @Chars({'职', '业', '伤', '害', 'A', 'b', '，', ' ', '1'}) @StringLength(min = 2, max = 30) String text,
            @ForAll int from,
            @ForAll int length) {
        int start = Math.floorMod(from, text.length());
        String part = text.substring(start, Math.min(text.length(), start + 2 + Math.floorMod(length, 8)));
        Wording whole = Wording.of(text);
        Wording wanted = Wording.of(part);
        assertThat(whole.text()).contains(wanted.text());
        assertThat(List.of(whole.pairs())).containsAll(List.of(wanted.pairs()));
    }
}
