package kz.telesabaq;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The borders inside the house, each a rule by itself. {@link ArchitectureTest} sees every one of them fail. */
final class ArchitectureRules {
    private ArchitectureRules() {}

    /** A foreign library, and the packages that may see it. */
    private static final Map<String, List<String>> LIBRARIES = libraries();

    private static Map<String, List<String>> libraries() {
        var rooms = new LinkedHashMap<String, List<String>>();
        rooms.put("com.google.ortools..", List.of("..schedule.solver.."));
        rooms.put(
                "de.siegmar.fastcsv..",
                List.of("..curriculum.file..", "..curriculum.sheet..", "..schedule.file..", "..asrun.read.."));
        rooms.put("net.bramp.ffmpeg..", List.of("..media.ffmpeg..", "..media.probe..", "..transcode.ffmpeg.."));
        rooms.put("org.bytedeco..", List.of("..media.ffmpeg.."));
        rooms.put("org.apache.commons.compress..", List.of("..house.postgres.."));
        rooms.put("org.apache.poi..", List.of("..curriculum.sheet.."));
        rooms.put("org.jcodec..", List.of("..media.gate.."));
        rooms.put("org.apache.sshd..", List.of("..media.sftp.."));
        rooms.put("org.quartz..", List.of("..rota.."));
        rooms.put("org.thymeleaf..", List.of("..guide.html..", "..guide.web.."));
        rooms.put("picocli..", List.of("..command.."));
        return rooms;
    }

    static List<ArchRule> all() {
        var rules = new ArrayList<ArchRule>();
        rules.add(pureCodeKnowsNoMachines());
        rules.add(nobodyAsksForTheTimeBehindOurBack());
        rules.add(nothingLeansOnTheDrivers());
        rules.add(namesSaySomething());
        rules.add(noViewNeedsAClientBundle());
        rules.add(judgesShareNothingWithPlanners());
        LIBRARIES.forEach((library, rooms) -> rules.add(oneLibraryOnePackage(library, rooms)));
        return rules;
    }

    /** Roots, rules and builders: values in, values out. */
    static ArchRule pureCodeKnowsNoMachines() {
        return classes()
                .that(describe(
                        "are pure (a module's root, or a part of it that only decides)",
                        (JavaClass c) -> c.getPackageName()
                                        .matches(
                                                "kz\\.telesabaq\\.\\w+(\\.(rules|build|repair|edit|views|qc|captions|steps|profiles))?")
                                && !c.getPackageName().matches("kz\\.telesabaq\\.(command|desk|rota|looks|testing)")
                                && !c.getSimpleName().equals("package-info")))
                .and()
                .resideOutsideOfPackage("kz.telesabaq")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "org.jspecify..")
                                .or(
                                        describe(
                                                "are pure themselves",
                                                (JavaClass c) -> c.getPackageName()
                                                        .matches(
                                                                "kz\\.telesabaq\\.\\w+(\\.(rules|build|repair|edit|views|qc|captions|steps|profiles))?"))))
                .as("roots, rules and builders depend on nothing but java.. and each other");
    }

    static ArchRule nobodyAsksForTheTimeBehindOurBack() {
        return noClasses()
                .should()
                .callMethodWhere(describe(
                        "a now() without a Clock",
                        (JavaCall<?> call) ->
                                call.getTargetOwner().getPackageName().equals("java.time")
                                        && call.getName().equals("now")
                                        && call.getTarget().getRawParameterTypes().stream()
                                                .noneMatch(
                                                        type -> type.getName().equals("java.time.Clock"))));
    }

    static ArchRule nothingLeansOnTheDrivers() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("..desk..", "..rota..", "..command..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("kz.telesabaq.desk..", "kz.telesabaq.rota..", "kz.telesabaq.command.."));
    }

    static ArchRule namesSaySomething() {
        return noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl");
    }

    static ArchRule noViewNeedsAClientBundle() {
        return noClasses()
                .should()
                .beAnnotatedWith(JsModule.class)
                .orShould()
                .beAnnotatedWith(JavaScript.class)
                .orShould()
                .beAnnotatedWith(NpmPackage.class)
                .orShould()
                .beAnnotatedWith(CssImport.class)
                .as("no view needs a client bundle (docs/adr/0008-vaadin-free-core.md)");
    }

    /** The checker would be worth nothing if it counted with the planner's own code. */
    static ArchRule judgesShareNothingWithPlanners() {
        return noClasses()
                .that()
                .resideInAPackage("..schedule.rules..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "..schedule.build..", "..schedule.repair..", "..schedule.solver..", "..schedule.edit.."))
                .as("the checker shares nothing with the planner but the records");
    }

    private static ArchRule oneLibraryOnePackage(String library, List<String> rooms) {
        DescribedPredicate<JavaClass> foreign = resideInAPackage(library);
        return noClasses()
                .that()
                .resideOutsideOfPackages(rooms.toArray(String[]::new))
                .should()
                .dependOnClassesThat(foreign)
                .as("only " + rooms + " see " + library);
    }
}
