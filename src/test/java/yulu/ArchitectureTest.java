package yulu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Pins which package may import which, and which libraries stay behind which fence. */
class ArchitectureTest {
  private static final int AT_LEAST_CLASSES = 150;
  private static final int FENCES = 6;

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("yulu");

  /** What a package may import of the others; every package of the program stands here. */
  private static final Map<String, Set<String>> ARROWS = arrows();

  private static Map<String, Set<String>> arrows() {
    Map<String, Set<String>> arrows = new LinkedHashMap<>();
    arrows.put("text", Set.of());
    arrows.put("corpus", Set.of("text"));
    arrows.put("nlp", Set.of("text"));
    arrows.put("training", Set.of("nlp", "text"));
    arrows.put("mention", Set.of("nlp", "text"));
    arrows.put("entity", Set.of("mention", "nlp", "text"));
    arrows.put("claim", Set.of("entity", "mention", "nlp", "text"));
    arrows.put("relation", Set.of("entity", "mention", "nlp", "text"));
    arrows.put("term", Set.of("entity", "mention", "nlp", "text"));
    arrows.put("rdf", Set.of("claim", "relation", "term", "entity", "mention", "text"));
    arrows.put("store", Set.of("rdf", "entity", "nlp", "text"));
    arrows.put("export", Set.of("store", "rdf", "text"));
    arrows.put("linked", Set.of("export", "store", "rdf"));
    arrows.put("explorer", Set.of("linked", "store", "rdf", "text"));
    arrows.put("server", Set.of("explorer", "linked", "export", "store", "rdf", "text"));
    arrows.put("evaluation", Set.of("rdf", "text"));
    arrows.put(
        "build",
        Set.of(
            "store",
            "rdf",
            "claim",
            "relation",
            "term",
            "entity",
            "mention",
            "nlp",
            "corpus",
            "text"));
    arrows.put(
        "cli",
        Set.of(
            "build",
            "store",
            "export",
            "explorer",
            "server",
            "evaluation",
            "training",
            "rdf",
            "corpus",
            "text"));
    return arrows;
  }

  @Test
  void thereIsSomethingToCheck() {
    assertTrue(CLASSES.size() > AT_LEAST_CLASSES, "classes: " + CLASSES.size());
    Set<String> packages = new TreeSet<>();
    for (JavaClass each : CLASSES) {
      packages.add(each.getPackageName());
    }
    Set<String> known = new TreeSet<>();
    ARROWS.keySet().forEach(name -> known.add("yulu." + name));
    assertEquals(known, packages);
    assertEquals(ARROWS.size() + FENCES + 1, rules().size());
  }

  @TestFactory
  Stream<DynamicTest> everyRuleHolds() {
    return rules().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(CLASSES)));
  }

  private static List<ArchRule> rules() {
    List<ArchRule> rules = new ArrayList<>();
    ARROWS.forEach((name, allowed) -> rules.add(arrow(name, allowed)));
    rules.add(fence("HanLP", Set.of("nlp"), "com.hankcs.."));
    rules.add(
        fence(
            "Jena",
            Set.of("rdf", "store", "export", "linked", "explorer", "server", "evaluation"),
            "org.apache.jena.."));
    rules.add(
        fence(
            "Fuseki and Jetty",
            Set.of("server"),
            "org.apache.jena.fuseki..",
            "org.eclipse.jetty..",
            "jakarta.servlet.."));
    rules.add(fence("picocli and progress bars", Set.of("cli"), "picocli..", "me.tongfei.."));
    rules.add(fence("Lucene", Set.of("store"), "org.apache.lucene.."));
    rules.add(fence("The template engine", Set.of("explorer"), "gg.jte.."));
    rules.add(standardStreams());
    return rules;
  }

  private static ArchRule arrow(String name, Set<String> allowed) {
    List<String> others = new ArrayList<>();
    for (String other : ARROWS.keySet()) {
      if (!other.equals(name) && !allowed.contains(other)) {
        others.add("yulu." + other + "..");
      }
    }
    return noClasses()
        .that()
        .resideInAPackage("yulu." + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others.toArray(String[]::new))
        .as("yulu." + name + " imports no more than " + new TreeSet<>(allowed));
  }

  private static ArchRule fence(String what, Set<String> inside, String... library) {
    String[] homes = inside.stream().map(name -> "yulu." + name + "..").toArray(String[]::new);
    return noClasses()
        .that()
        .resideOutsideOfPackages(homes)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library)
        .as(what + " only in " + new TreeSet<>(inside));
  }

  private static ArchRule standardStreams() {
    return classes()
        .that()
        .resideOutsideOfPackage("yulu.cli..")
        .should(new NoStandardStreams())
        .as("standard streams only in cli");
  }

  /** The compiled program is what is looked at, not an old jar. */
  @Test
  void theClassesAreThoseOfThisBuild() {
    String place = CLASSES.get("yulu.cli.Yulu").getSource().orElseThrow().getUri().toString();
    assertTrue(place.contains("classes" + File.separator) || place.contains("classes/"), place);
  }
}
