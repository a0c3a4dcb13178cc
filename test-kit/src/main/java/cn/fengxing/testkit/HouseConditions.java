package cn.fengxing.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** House rules that look at many classes at once. */
final class HouseConditions {

    private static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";
    private static final int MAX_TYPES = 18;

    private HouseConditions() {}

    static ArchCondition<JavaClass> haveASimpleNameOfTheirOwn() {
        return groupedBy(
                JavaClass::getSimpleName,
                "have a simple name of their own",
                group -> group.size() == 1,
                (name, group) -> "several types are called " + name + ": "
                        + group.stream().map(JavaClass::getName).toList());
    }

    static ArchCondition<JavaClass> liveInADescribedPackage() {
        return groupedBy(
                JavaClass::getPackageName,
                "live in a null-marked package",
                group -> group.get(0).getPackage().isAnnotatedWith(NULL_MARKED),
                (name, group) -> name + " has no package-info.java with @NullMarked");
    }

    static ArchCondition<JavaClass> liveInASmallPackage() {
        return groupedBy(
                JavaClass::getPackageName,
                "live in a package of at most " + MAX_TYPES + " types",
                group -> group.size() <= MAX_TYPES,
                (name, group) -> name + " has " + group.size() + " types: a large feature is several packages");
    }

    private interface Complaint {
        String about(String name, List<JavaClass> group);
    }

    /** Top-level types fall into groups; each group is checked once. */
    private static ArchCondition<JavaClass> groupedBy(
            Function<JavaClass, String> key,
            String description,
            Function<List<JavaClass>, Boolean> holds,
            Complaint complaint) {
        return new ArchCondition<>(description) {
            private Map<String, List<JavaClass>> groups = Map.of();

            @Override
            public void init(Collection<JavaClass> all) {
                groups = all.stream()
                        .filter(type ->
                                type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                        .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
            }

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                List<JavaClass> group = groups.getOrDefault(key.apply(type), List.of());
                if (!group.isEmpty() && group.get(0).equals(type)) {
                    events.add(new SimpleConditionEvent(
                            type, holds.apply(group), complaint.about(key.apply(type), group)));
                }
            }
        };
    }
}
