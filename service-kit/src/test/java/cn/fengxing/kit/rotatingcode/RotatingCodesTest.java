package cn.fengxing.kit.rotatingcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.fengxing.kit.personal.MasterKeysForTests;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class RotatingCodesTest {

    private static final String PURPOSE = "CARE_SESSION";
    private static final Instant NOON = Instant.parse("2026-03-16T04:00:00Z");
    private static final UUID SESSION = UUID.fromString("0197f3a0-0000-7000-8000-000000000001");

    @Property(tries = 500)
    void a_code_is_taken_in_its_step_and_the_next_and_never_before_or_after(
            @ForAll @LongRange(min = 0, max = 4_000_000_000L) long second,
            @ForAll @IntRange(min = -300, max = 300) int moved) {
        Instant shown = Instant.ofEpochSecond(second);
        Instant given = shown.plusSeconds(moved);
        RotatingCode code = at(shown).current(PURPOSE, SESSION);
        long steps = Math.floorDiv(given.getEpochSecond(), 30) - Math.floorDiv(second, 30);
        boolean fresh = steps == 0 || steps == 1;
        assertThat(at(given).accepts(PURPOSE, SESSION, code.digits())).isEqualTo(fresh);
        assertThat(at(given).accepts(PURPOSE, SESSION, code.scan())).isEqualTo(fresh);
        assertThat(at(given).subject(PURPOSE, code.scan()).isPresent()).isEqualTo(fresh);
    }

    @Property(tries = 200)
    void a_code_of_another_session_or_purpose_is_refused_scanned_and_typed(@ForAll long low) {
        UUID one = new UUID(SESSION.getMostSignificantBits(), low);
        UUID other = new UUID(SESSION.getMostSignificantBits(), low + 1);
        RotatingCode code = at(NOON).current(PURPOSE, one);
        assertThat(at(NOON).accepts(PURPOSE, other, code.scan())).isFalse();
        assertThat(at(NOON).accepts(PURPOSE, other, code.digits())).isFalse();
        assertThat(at(NOON).accepts("SHIFT", one, code.scan())).isFalse();
        assertThat(at(NOON).subject("SHIFT", code.scan())).isEmpty();
        assertThat(at(NOON).subject(PURPOSE, code.scan())).contains(one);
    }

    @Property(tries = 200)
    void any_other_text_is_refused_and_breaks_nothing(@ForAll String text) {
        assertThat(at(NOON).accepts(PURPOSE, SESSION, text)).isFalse();
        assertThat(at(NOON).subject(PURPOSE, text)).isEmpty();
    }

    @Test
    void digits_may_be_typed_as_they_are_read_out() {
        RotatingCode code = at(NOON).current(PURPOSE, SESSION);
        String first = code.digits().substring(0, 4);
        String second = code.digits().substring(4);
        assertThat(at(NOON).accepts(PURPOSE, SESSION, first + " " + second)).isTrue();
        assertThat(at(NOON).accepts(PURPOSE, SESSION, first + "-" + second)).isTrue();
        assertThat(at(NOON).accepts(PURPOSE, SESSION, code.digits() + "0")).isFalse();
        assertThat(at(NOON).accepts(PURPOSE, SESSION, "１" + code.digits().substring(1)))
                .as("full-width digits are others")
                .isFalse();
    }

    @Test
    void the_next_code_is_due_when_the_step_ends() {
        assertThat(at(NOON.plusSeconds(17)).current(PURPOSE, SESSION).renewAt())
                .isEqualTo(NOON.plus(RotatingCodes.STEP));
        assertThat(RotatingCodes.STEP).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void codes_of_a_day_hardly_repeat_and_are_all_eight_digits() {
        var digits = LongStream.range(0, 2_880)
                .mapToObj(step -> at(NOON.plusSeconds(30 * step))
                        .current(PURPOSE, SESSION)
                        .digits())
                .toList();
        assertThat(digits).allMatch(text -> text.matches("\\d{8}"));
        assertThat(digits.stream().distinct().count()).isGreaterThan(2_870);
    }

    @Test
    void a_purpose_that_could_be_taken_for_something_else_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> at(NOON).current("a:b", SESSION));
    }

    private static RotatingCodes at(Instant now) {
        return new RotatingCodes(MasterKeysForTests.published(), Clock.fixed(now, ZoneOffset.UTC));
    }
}
