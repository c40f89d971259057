package vn.muoiphut.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Rules for tests. */
public final class TestRules {
    @ArchTest
    static final ArchRule partsAreReal = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.mockito..", "org.easymock..")
            .because("a test runs real parts, or a small one of its own with a name");

    @ArchTest
    static final ArchRule nothingIsWaitedForBlindly = noClasses()
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .orShould()
            .callMethod(Thread.class, "sleep", java.time.Duration.class)
            .because("a test waits for what it expects, not for time to pass");

    private TestRules() {}
}
