package org.gongkai.office.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class HouseTest {

    private static final String COMMAND_SIDE = "org.gongkai.command..";
    private static final String QUERY_SIDE = "org.gongkai.query..";
    private static final String OFFICE = "org.gongkai.office..";
    private static final String ACCESS = "org.gongkai.access..";

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.gongkai");

    /** Whatever is neither a side nor the door nor the office is the language all speak. */
    private static final DescribedPredicate<JavaClass> LANGUAGE = resideInAPackage("org.gongkai..")
            .and(DescribedPredicate.not(resideInAPackage(COMMAND_SIDE)
                    .or(resideInAPackage(QUERY_SIDE))
                    .or(resideInAPackage(ACCESS))
                    .or(resideInAPackage(OFFICE))))
            .as("the shared language");

    @Test
    void the_whole_house_is_looked_at() {
        for (String room :
                List.of("org.gongkai.events", "org.gongkai.command", "org.gongkai.query", "org.gongkai.office")) {
            assertThat(HOUSE.stream().map(JavaClass::getPackageName)).anyMatch(name -> name.startsWith(room));
        }
    }

    @Test
    void the_language_knows_neither_side_nor_door_nor_office() {
        noClasses()
                .that(LANGUAGE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(COMMAND_SIDE, QUERY_SIDE, ACCESS, OFFICE)
                .check(HOUSE);
    }

    @Test
    void the_language_knows_no_framework_and_no_database() {
        noClasses()
                .that(LANGUAGE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..", "org.axonframework..", "java.sql..", "javax.sql..", "jakarta..")
                .check(HOUSE);
    }

    @Test
    void the_door_knows_neither_side_nor_office() {
        noClasses()
                .that()
                .resideInAPackage(ACCESS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(COMMAND_SIDE, QUERY_SIDE, OFFICE)
                .check(HOUSE);
    }

    @Test
    void the_side_that_decides_does_not_see_the_side_that_counts() {
        noClasses()
                .that()
                .resideInAPackage(COMMAND_SIDE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(QUERY_SIDE, OFFICE)
                .check(HOUSE);
    }

    @Test
    void the_side_that_counts_does_not_see_the_side_that_decides() {
        noClasses()
                .that()
                .resideInAPackage(QUERY_SIDE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(COMMAND_SIDE, OFFICE)
                .check(HOUSE);
    }

    @Test
    void the_side_that_counts_does_not_know_what_carries_the_other() {
        noClasses()
                .that()
                .resideInAPackage(QUERY_SIDE)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.axonframework..")
                .check(HOUSE);
    }

    @Test
    void packages_form_no_circle() {
        slices().assignedFrom(new Rooms()).should().beFreeOfCycles().check(HOUSE);
    }

    /** A package is a room; the events are one, because a sealed type names its kinds and each kind its sealed type. */
    private static final class Rooms implements SliceAssignment {

        private static final String EVENTS = "org.gongkai.events";

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getPackageName();
            boolean event =
                    name.startsWith(EVENTS) && !name.equals(EVENTS + ".json") && !name.equals(EVENTS + ".chain");
            return SliceIdentifier.of(event ? EVENTS : name);
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }

    @Test
    void no_statement_keeps_its_connection_because_nobody_closed_a_stream() {
        noClasses()
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .check(HOUSE);
    }

    @Test
    void modules_are_built_in_reading_order() throws Exception {
        List<String> modules = Files.readAllLines(Path.of("../pom.xml")).stream()
                .map(String::strip)
                .filter(line -> line.startsWith("<module>"))
                .toList();
        assertThat(modules)
                .containsSubsequence(
                        "<module>shared-events</module>",
                        "<module>access</module>",
                        "<module>command-side</module>",
                        "<module>query-side</module>",
                        "<module>all-in-one</module>");
    }
}
