package cn.fengxing.member.holding;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.member.journey.LocalRun;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.arc.All;
import io.quarkus.arc.ClientProxy;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(LocalRun.class)
class HoldingsTest {

    @All
    @Inject
    List<Holding> holdings;

    @Test
    void each_holding_has_a_name_of_its_own() {
        assertThat(holdings)
                .hasSizeGreaterThanOrEqualTo(7)
                .extracting(Holding::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z][A-Za-z]+"));
    }

    @Test
    void whatever_is_held_is_printed_with_chinese_words() {
        assertThat(holdings.stream().map(HoldingsTest::recordOf).flatMap(HoldingsTest::withoutLabel))
                .isEmpty();
    }

    private static Class<?> recordOf(Holding holding) {
        try {
            Class<?> bean = ClientProxy.unwrap(holding).getClass();
            while (bean.isSynthetic() || bean.getSimpleName().contains("_Subclass")) {
                bean = bean.getSuperclass();
            }
            ParameterizedType list =
                    (ParameterizedType) bean.getMethod("held", UUID.class).getGenericReturnType();
            return (Class<?>) list.getActualTypeArguments()[0];
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<String> withoutLabel(Class<?> held) {
        Stream<String> itself =
                held.isAnnotationPresent(Label.class) ? Stream.empty() : Stream.of(held.getSimpleName());
        Stream<String> components = Stream.of(held.getRecordComponents())
                .filter(component -> !component.isAnnotationPresent(Label.class))
                .map(RecordComponent::toString);
        return Stream.concat(itself, components);
    }
}
