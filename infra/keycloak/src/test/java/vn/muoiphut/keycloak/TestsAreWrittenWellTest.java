package vn.muoiphut.keycloak;

import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import vn.muoiphut.rules.TestRules;

@AnalyzeClasses(packages = "vn.muoiphut.keycloak", importOptions = OnlyIncludeTests.class)
class TestsAreWrittenWellTest {
    @ArchTest
    static final ArchTests tests = ArchTests.in(TestRules.class);
}
