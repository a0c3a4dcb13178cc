package cn.fengxing.member.export;

import cn.fengxing.member.holding.Holding;
import cn.fengxing.member.holding.Label;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The Chinese words for what is held. */
final class Labels {

    private Labels() {}

    /** Of the record type that {@link Holding#held} names; a holding without one goes by its own name. */
    static String titleOf(Holding holding) {
        return Stream.<Class<?>>iterate(holding.getClass(), type -> type != Object.class, Class::getSuperclass)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> method.getName().equals("held")
                        && method.getParameterCount() == 1
                        && method.getParameterTypes()[0] == UUID.class)
                .flatMap(method -> recordType(method).stream())
                .flatMap(type -> Stream.ofNullable(type.getAnnotation(Label.class)))
                .map(Label::value)
                .findFirst()
                .orElse(holding.name());
    }

    static String of(RecordComponent component) {
        return of(component, component.getName());
    }

    static String of(Enum<?> constant) {
        try {
            return of(constant.getDeclaringClass().getField(constant.name()), constant.name());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String of(AnnotatedElement element, String otherwise) {
        Label label = element.getAnnotation(Label.class);
        return label == null ? otherwise : label.value();
    }

    private static Optional<Class<?>> recordType(Method held) {
        return held.getGenericReturnType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> type
                ? Optional.of(type)
                : Optional.empty();
    }
}
