package cn.fengxing.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * What this house asks of the code and a machine can check. A module's test is one line:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> the_house_rules_hold() {
 *     return HouseRules.of("cn.fengxing.org");
 * }
 * }</pre>
 */
public final class HouseRules {

    private static final String KIT = "cn.fengxing.kit";
    private static final String UNWANTED_NAME = ".*(Impl|DTO|Dto|DAO|Dao|Manager|Helper|Utils?|Base)";

    private HouseRules() {}

    /** One test per rule for the production classes of the package and below. */
    public static Stream<DynamicTest> of(String root) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
        if (classes.isEmpty()) {
            throw new IllegalArgumentException("No classes below " + root);
        }
        return rules(root).entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> rule.getValue().allowEmptyShould(true).check(classes)));
    }

    static Map<String, ArchRule> rules(String root) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("HTTP lives in resources only", httpInResourcesOnly());
        rules.put("what has a path is called a resource", onlyResourcesHavePaths());
        rules.put(
                "features have no cycles",
                slices().matching(root + ".(*)..").should().beFreeOfCycles());
        rules.put("a module knows itself and service-kit", knowsItselfAndTheKit(root));
        rules.put("events are records with a type", eventsAreRecords());
        rules.put("names say what a thing is", namesSayWhatAThingIs());
        rules.put("a simple name is used once", classes().should(HouseConditions.haveASimpleNameOfTheirOwn()));
        rules.put(
                "a package says what it is for and is null-marked",
                classes().should(HouseConditions.liveInADescribedPackage()));
        rules.put("a package stays small", classes().should(HouseConditions.liveInASmallPackage()));
        return rules;
    }

    /** service-kit itself holds the filters and mappers that make HTTP what it is here. */
    private static ArchRule httpInResourcesOnly() {
        return noClasses()
                .that(resideOutsideOfPackages(KIT + ".."))
                .and()
                .haveSimpleNameNotEndingWith("Resource")
                .and()
                .areTopLevelClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy.reactive..");
    }

    private static ArchRule onlyResourcesHavePaths() {
        return classes()
                .that()
                .areAnnotatedWith("jakarta.ws.rs.Path")
                .should()
                .haveSimpleNameEndingWith("Resource")
                .andShould()
                .notBeInterfaces();
    }

    private static ArchRule knowsItselfAndTheKit(String root) {
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("cn.fengxing..")
                        .and(resideOutsideOfPackages(root + "..", KIT + ".."))
                        .as("belong to another module"));
    }

    private static ArchRule eventsAreRecords() {
        return classes()
                .that()
                .implement(KIT + ".outbox.DomainEvent")
                .should()
                .beRecords()
                .andShould()
                .beAnnotatedWith(KIT + ".outbox.EventType");
    }

    private static ArchRule namesSayWhatAThingIs() {
        return noClasses().should().haveNameMatching(UNWANTED_NAME);
    }
}
