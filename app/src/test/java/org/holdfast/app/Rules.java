// SPDX-License-Identifier: Apache-2.0
package org.holdfast.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/// The rules that the compiler cannot hold. Each has a planted violation in the tests.
final class Rules {
  private static final String[] PURE = {
    "org.holdfast.tlog..",
    "org.holdfast.legaltime..",
    "org.holdfast.protection..",
    "org.holdfast.linkage..",
    "org.holdfast.casefile..",
    "org.holdfast.bench.."
  };

  private static final Set<String> UNDER_THE_CASEFILE =
      Set.of("casefile", "tlog", "legaltime", "protection", "linkage");

  private static final Set<String> UNDER_THE_SERVICE =
      Set.of(
          "intake", "report", "postgres", "casefile", "tlog", "legaltime", "protection", "linkage");

  private static final Set<String> UNDER_THE_WEB =
      Stream.concat(UNDER_THE_SERVICE.stream(), Stream.of("service"))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> UNDER_THE_APP =
      Stream.concat(UNDER_THE_WEB.stream(), Stream.of("cli", "web", "bench"))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> UNDER_THE_CLI =
      Set.of(
          "intake",
          "report",
          "postgres",
          "service",
          "bench",
          "casefile",
          "tlog",
          "legaltime",
          "protection",
          "linkage");

  /// What each module may use of the others, besides itself.
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("tlog", Set.of()),
          Map.entry("legaltime", Set.of()),
          Map.entry("protection", Set.of("legaltime")),
          Map.entry("linkage", Set.of()),
          Map.entry("bench", Set.of("linkage")),
          Map.entry("casefile", Set.of("tlog", "legaltime", "protection", "linkage")),
          Map.entry("intake", UNDER_THE_CASEFILE),
          Map.entry("report", UNDER_THE_CASEFILE),
          Map.entry("postgres", UNDER_THE_CASEFILE),
          Map.entry("service", UNDER_THE_SERVICE),
          Map.entry("cli", UNDER_THE_CLI),
          Map.entry("web", UNDER_THE_WEB),
          // The executable starts the desk, and measures it as a whole.
          Map.entry("app", UNDER_THE_APP));

  static final ArchRule ARROWS_GO_DOWN =
      classes()
          .that(resideInAPackage("org.holdfast.."))
          .should(
              onlyUse(
                  "only the modules under it",
                  (from, to) ->
                      module(from).equals(module(to))
                          || MAY_USE.getOrDefault(module(from), Set.of()).contains(module(to))));

  static final ArchRule NO_PACKAGE_CYCLES =
      slices().matching("org.holdfast.(**)").should().beFreeOfCycles();

  static final ArchRule PURE_MODULES_KNOW_NO_FRAMEWORK =
      noClasses()
          .that(resideInAnyPackage(PURE))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "tools.jackson..",
                  "com.fasterxml..",
                  "de.siegmar..",
                  "org.apache..",
                  "io.xlate..",
                  "picocli..",
                  "org.springframework..",
                  "java.sql.."));

  static final ArchRule PURE_MODULES_ASK_NO_CLOCK =
      pureClassesShouldNotCall(
          "a clock",
          access ->
              (owner(access).startsWith("java.time.") && name(access).equals("now"))
                  || (owner(access).equals("java.time.Clock") && name(access).startsWith("system"))
                  || (owner(access).equals("java.lang.System")
                      && (name(access).equals("currentTimeMillis")
                          || name(access).equals("nanoTime")))
                  || (owner(access).equals("java.util.Date")
                      && name(access).equals("<init>")
                      && access.getTarget().getFullName().endsWith("<init>()")));

  static final ArchRule PURE_MODULES_ASK_NO_DEFAULT_ZONE_OR_LOCALE =
      pureClassesShouldNotCall(
          "a default zone or locale",
          access ->
              (owner(access).equals("java.time.ZoneId") && name(access).equals("systemDefault"))
                  || (owner(access).equals("java.util.TimeZone")
                      && name(access).equals("getDefault"))
                  || (owner(access).equals("java.util.Locale")
                      && name(access).equals("getDefault")));

  static final ArchRule PURE_MODULES_DRAW_NO_LOTS =
      pureClassesShouldNotCall(
          "a random source of their own",
          access ->
              (owner(access).equals("java.lang.Math") && name(access).equals("random"))
                  || (owner(access).equals("java.util.UUID") && name(access).equals("randomUUID"))
                  || owner(access).equals("java.util.concurrent.ThreadLocalRandom")
                  || (isRandom(access)
                      && access.getTarget().getFullName().endsWith("<init>()")
                      // A subclass calls the constructor of its parent; it draws nothing by that.
                      && !access.getOriginOwner().isAssignableTo(Random.class)));

  static final ArchRule ONLY_THE_EXECUTABLE_TOUCHES_THE_PROCESS =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.holdfast.app..")
          .should(
              access(
                  "touch System.out, System.err, System.in or System.exit",
                  access ->
                      owner(access).equals("java.lang.System")
                          && Set.of("out", "err", "in", "exit").contains(name(access))));

  static final ArchRule NO_EMPTY_NAMES =
      noClasses()
          .should()
          .haveNameMatching(".*(Manager|Helper|Processor|Engine|Info|Util|Utils|Impl|Data)(\\$.*)?")
          .orShould()
          .resideInAnyPackage("..core..", "..common..", "..util..", "..misc..", "..impl..");

  static final ArchRule ACCESSORS_HAVE_NO_GET =
      methods()
          .that()
          .areDeclaredInClassesThat(resideInAnyPackage(PURE))
          .and()
          .arePublic()
          .should()
          .haveNameNotMatching("get[A-Z].*");

  static final ArchRule RECORDS_HOLD_NO_ARRAYS =
      classes()
          .that()
          .areAssignableTo(Record.class)
          .should(
              new ArchCondition<>("hold no array") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                  for (JavaField field : item.getFields()) {
                    if (field.getRawType().isArray()) {
                      events.add(SimpleConditionEvent.violated(field, field.getFullName()));
                    }
                  }
                }
              });

  static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED =
      classes()
          .that(resideInAPackage("org.holdfast.."))
          .should(
              new ArchCondition<>("live in a @NullMarked package") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                  if (!item.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(item, item.getFullName()));
                  }
                }
              });

  private Rules() {}

  private static ArchRule pureClassesShouldNotCall(
      String what, java.util.function.Predicate<JavaAccess<?>> forbidden) {
    return noClasses().that(resideInAnyPackage(PURE)).should(access("ask " + what, forbidden));
  }

  private static ArchCondition<JavaClass> access(
      String description, java.util.function.Predicate<JavaAccess<?>> forbidden) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        item.getAccessesFromSelf().stream()
            .filter(forbidden)
            .forEach(access ->
                events.add(SimpleConditionEvent.satisfied(access, access.getDescription())));
      }
    };
  }

  private static ArchCondition<JavaClass> onlyUse(
      String description, java.util.function.BiPredicate<JavaClass, JavaClass> allowed) {
    DescribedPredicate<JavaClass> ours = resideInAPackage("org.holdfast..");
    return new ArchCondition<>("use " + description) {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        item.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> ours.test(dependency.getTargetClass()))
            .filter(dependency -> !allowed.test(item, dependency.getTargetClass()))
            .forEach(dependency ->
                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
      }
    };
  }

  private static String module(JavaClass type) {
    return type.getPackageName().replaceFirst("org\\.holdfast\\.?", "").replaceFirst("\\..*", "");
  }

  private static boolean isRandom(JavaAccess<?> access) {
    return access.getTargetOwner().isAssignableTo(Random.class);
  }

  private static String owner(JavaAccess<?> access) {
    return access.getTargetOwner().getFullName();
  }

  private static String name(JavaAccess<?> access) {
    return access.getName();
  }
}
