package cn.fengxing.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseRulesTest {

    private static final String MESSY = "cn.fengxing.messy";

    private final JavaClasses messy = new ClassFileImporter().importPackages(MESSY);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP lives in resources only",
                "features have no cycles",
                "a module knows itself and service-kit",
                "names say what a thing is",
                "a simple name is used once",
                "a package says what it is for and is null-marked"
            })
    void a_broken_rule_is_found(String name) {
        ArchRule rule = HouseRules.rules(MESSY).get(name);

        assertThat(rule).isNotNull();
        assertThat(rule.evaluate(messy).hasViolation()).isTrue();
    }

    @Test
    void a_complaint_names_the_culprits() {
        List<String> details = HouseRules.rules(MESSY)
                .get("a simple name is used once")
                .evaluate(messy)
                .getFailureReport()
                .getDetails();

        assertThat(details).singleElement().asString().contains("messy.one.Order", "messy.two.Order");
    }

    @TestFactory
    Stream<DynamicTest> the_matrix_keeps_the_rules_itself() {
        return HouseRules.of("cn.fengxing.testkit.matrix")
                .filter(rule -> !rule.getDisplayName().startsWith("a module knows"));
    }
}
