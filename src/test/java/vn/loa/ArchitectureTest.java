package vn.loa;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.TryCatchBlock;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures;
import jakarta.ejb.Schedule;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Named;
import vn.loa.shared.Background;

@AnalyzeClasses(packages = "vn.loa", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  /** The rows of the house, top to bottom: a package may use only the rows below it here. */
  private static final String[][] ROWS = {
    {"portal", "search", "channel", "notice", "audit", "backup", "imports"},
    {"plan", "assignment"},
    {"article", "question", "library"},
    {"check"},
    {"outbox", "markup", "media", "taxonomy"},
    {"identity"},
    {"settings"},
    {"shared"}
  };

  @ArchTest
  static final ArchRule features_have_no_cycles =
      slices().matching("vn.loa.(*)..").should().beFreeOfCycles();

  @ArchTest static final ArchRule rows_look_only_down = rows();

  @ArchTest
  static final ArchRule nobody_depends_on_web_or_rest =
      noClasses()
          .that(resideOutside("..web..", "..rest..", "vn.loa")) // the Api lists them
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("vn.loa..web..", "vn.loa..rest..");

  @ArchTest
  static final ArchRule article_and_question_do_not_know_each_other =
      noClasses()
          .that()
          .resideInAPackage("vn.loa.article..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("vn.loa.question..")
          .allowEmptyShould(true);

  /**
   * The server drops for ever a timer whose own transaction failed twice, however quietly; it gives
   * them one also where they ask for none.
   */
  @ArchTest
  static final ArchRule timers_have_no_transaction_of_their_own =
      methods()
          .that()
          .areAnnotatedWith(Schedule.class)
          .should()
          .beDeclaredInClassesThat(
              new DescribedPredicate<>("manage transactions themselves") {
                @Override
                public boolean test(JavaClass each) {
                  return each.tryGetAnnotationOfType(TransactionManagement.class)
                      .filter(found -> found.value() == TransactionManagementType.BEAN)
                      .isPresent();
                }
              });

  /** It drops them as well after an Error, which is no RuntimeException. */
  @ArchTest
  static final ArchRule timers_live_on_after_errors =
      classes()
          .that(
              new DescribedPredicate<>("have a timer") {
                @Override
                public boolean test(JavaClass each) {
                  return each.getMethods().stream()
                      .anyMatch(method -> method.isAnnotatedWith(Schedule.class));
                }
              })
          .should(
              new ArchCondition<>("catch errors wherever they catch runtime exceptions") {
                @Override
                public void check(JavaClass each, ConditionEvents events) {
                  var blocks =
                      each.getCodeUnits().stream()
                          .flatMap(unit -> unit.getTryCatchBlocks().stream())
                          .filter(block -> catches(block, RuntimeException.class))
                          .toList();
                  var caught =
                      !blocks.isEmpty()
                          && blocks.stream().allMatch(block -> catches(block, Error.class));
                  events.add(new SimpleConditionEvent(each, caught, each.getName()));
                }
              });

  private static boolean catches(TryCatchBlock block, Class<? extends Throwable> type) {
    return block.getCaughtThrowables().stream().anyMatch(caught -> caught.isEquivalentTo(type));
  }

  /** Whatever else hands work over shares what it used, or keeps all timers waiting. */
  @ArchTest
  static final ArchRule only_background_hands_work_to_other_threads =
      noClasses()
          .that()
          .doNotBelongToAnyOf(Background.class)
          .should()
          .dependOnClassesThat()
          .areAssignableTo(ManagedExecutorService.class);

  @ArchTest
  static final ArchRule only_web_knows_faces =
      noClasses()
          .that(resideOutside("..web..", "vn.loa.portal.."))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.faces..", "org.primefaces..");

  @ArchTest
  static final ArchRule only_web_is_named_for_the_expression_language =
      noClasses()
          .that(resideOutside("..web..", "vn.loa.portal.."))
          .should()
          .beAnnotatedWith(Named.class);

  @ArchTest
  static final ArchRule only_search_knows_solr =
      onlyKnownBy("vn.loa.search..", "org.apache.solr..");

  @ArchTest
  static final ArchRule only_markup_knows_the_parser =
      onlyKnownBy("vn.loa.markup..", "com.vladsch.flexmark..", "org.owasp.html..", "org.jsoup..");

  @ArchTest
  static final ArchRule no_package_is_named_by_layer =
      classes()
          .should()
          .resideOutsideOfPackages(
              "..util..", "..common..", "..service..", "..dto..", "..impl..", "..model..");

  private static ArchRule rows() {
    var layers = Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (var row : ROWS)
      for (var name : row) layers = layers.optionalLayer(name).definedBy("vn.loa." + name + "..");
    for (int lower = 0; lower < ROWS.length; lower++) {
      var above =
          java.util.Arrays.stream(ROWS, 0, lower + 1)
              .flatMap(java.util.Arrays::stream)
              .toArray(String[]::new);
      for (var name : ROWS[lower])
        layers = layers.whereLayer(name).mayOnlyBeAccessedByLayers(above);
    }
    return layers;
  }

  private static ArchRule onlyKnownBy(String owner, String... packages) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(owner)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages);
  }

  private static DescribedPredicate<JavaClass> resideOutside(String... packages) {
    return JavaClass.Predicates.resideOutsideOfPackages(packages);
  }
}
