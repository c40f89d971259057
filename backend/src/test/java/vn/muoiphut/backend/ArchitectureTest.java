package vn.muoiphut.backend;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.regex.Pattern;
import vn.muoiphut.rules.HouseRules;

/** Who may know what inside a slice. {@link SlicesTest} holds what slices may know of each other. */
@AnalyzeClasses(packages = "vn.muoiphut.backend", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule onlyStoresKnowTheDatabase = noClasses()
            .that(areNotCalled("\\w*Store|Stored\\w+|\\w*Migrations?|\\w*Configuration"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.mongodb..", "org.bson..", "org.springframework.data..");

    @ArchTest
    static final ArchRule onlyControllersAndMappersKnowTheWire = noClasses()
            .that(areNotCalled("\\w*Controller|\\w*Mapper(Impl)?|\\w*Advice"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.muoiphut.api..");

    @ArchTest
    static final ArchRule controllersImplementTheContract = classes()
            .that()
            .haveSimpleNameEndingWith("Controller")
            .should()
            .implement(describe(
                    "an interface of the contract",
                    type -> type.getPackageName().equals("vn.muoiphut.api")))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule whatIsDeployedKnowsNothingOfTheLocalStack = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.muoiphut.local..", "vn.muoiphut.embedded..", "vn.muoiphut.worker..");

    /** A class inside another is judged by the outer one's name. */
    private static DescribedPredicate<JavaClass> areNotCalled(String regex) {
        var pattern = Pattern.compile(regex);
        return describe("are not called " + regex, type -> {
            var outer = type;
            while (outer.getEnclosingClass().isPresent()) {
                outer = outer.getEnclosingClass().get();
            }
            return !pattern.matcher(outer.getSimpleName()).matches();
        });
    }
}
