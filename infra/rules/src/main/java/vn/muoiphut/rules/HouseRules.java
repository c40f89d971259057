package vn.muoiphut.rules;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

/** Rules for what is delivered. A module takes them with {@code ArchTests.in(HouseRules.class)} over its own classes. */
public final class HouseRules {
    @ArchTest
    static final ArchRule timeComesFromOutside = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Configuration")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethodWhere(
                    target(owner(assignableTo(Clock.class))).and(target(nameMatching("system.*|tick(Millis|Seconds)"))))
            .because("a test must be able to set the clock");

    @ArchTest
    static final ArchRule chanceComesFromOutside = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Configuration")
            .should()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callConstructor(Random.class)
            .because("a test must be able to say which ids come");

    @ArchTest
    static final ArchRule whatIsNeededComesByConstructor =
            GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION.allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothingIsChangedBySetters = noMethods()
            .that()
            .arePublic()
            .and()
            .haveNameMatching("set[A-Z].*")
            .should()
            .haveRawReturnType(void.class)
            .allowEmptyShould(true)
            .because("settings are records and state is final");

    @ArchTest
    static final ArchRule nothingIsCalledImpl = noClasses()
            .should()
            .haveNameMatching(".*(?<!Mapper)Impl")
            .because("a class is called after what is special about it; only MapStruct's mappers are called so");

    @ArchTest
    static final ArchRule nullsAreMarked =
            classes().should(new BeInNullMarkedPackage()).because("NullAway checks only what is @NullMarked");

    @ArchTest
    static final ArchRule nothingIsPrinted = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule errorsSayWhatTheyAre = GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    private HouseRules() {}

    private static class BeInNullMarkedPackage extends ArchCondition<JavaClass> {
        BeInNullMarkedPackage() {
            super("be in a package that is @NullMarked");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            var marked = type.getPackage().isAnnotatedWith(NullMarked.class);
            events.add(new SimpleConditionEvent(
                    type, marked, type.getPackageName() + " lacks a @NullMarked package-info"));
        }
    }
}
