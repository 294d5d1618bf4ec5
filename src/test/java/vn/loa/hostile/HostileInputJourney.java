package vn.loa.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.journey.RunningLoa.LOA;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever is sent, Loa says what is wrong with it or takes the harmless part; a fault of ours it
 * never is, and nobody sees what is another's.
 */
class HostileInputJourney {
  @TestFactory
  Stream<DynamicTest> scriptsInEveryField() {
    return new Scripts().tests();
  }

  @TestFactory
  Stream<DynamicTest> markdownIsHarmless() {
    return Texts.markdown();
  }

  @TestFactory
  Stream<DynamicTest> titlesShowAllThatIsInThem() {
    return Texts.titles();
  }

  @TestFactory
  Stream<DynamicTest> bodiesOfTheWrongForm() {
    return Texts.bodies();
  }

  @TestFactory
  Stream<DynamicTest> nobodyAssignsWhatOthersDecide() {
    return Texts.assigned();
  }

  @TestFactory
  Stream<DynamicTest> addressesLeadNowhereElse() {
    return Stream.concat(Addresses.open(), Addresses.desks());
  }

  @TestFactory
  Stream<DynamicTest> questionsAreWords() {
    return Stream.concat(Addresses.questions(), Addresses.queries());
  }

  @TestFactory
  Stream<DynamicTest> outsidersSeeAndChangeNothing() {
    return new Outsiders().tests();
  }

  @TestFactory
  Stream<DynamicTest> visitsAreNotForged() {
    return Stream.of(Visits.tokens(), Visits.rides(), Visits.names(), Visits.fixed(), Visits.next())
        .flatMap(each -> each);
  }

  @TestFactory
  Stream<DynamicTest> requestsOfStrangeForms() {
    return Stream.of(Requests.methods(), Requests.shapes(), Requests.types(), Requests.poison())
        .flatMap(each -> each);
  }

  @TestFactory
  Stream<DynamicTest> filesThatAreMore() {
    return Stream.of(Files.pictures(), Files.polyglots(), Files.names(), Files.documents())
        .flatMap(each -> each);
  }

  @TestFactory
  Stream<DynamicTest> slowSendersWaitAlone() {
    return SlowSenders.tests();
  }

  @Test
  void theMetricsAreNotShownThroughAProxy() {
    var asked = LOA.request("/metrics").header("X-Forwarded-For", "203.0.113.7");
    assertThat(LOA.send(asked).statusCode()).isEqualTo(404);
    assertThat(LOA.get("/metrics").statusCode()).isEqualTo(200);
  }

  @AfterAll
  static void count() {
    System.out.println("hostile: " + Inputs.tried() + " inputs tried");
  }
}
