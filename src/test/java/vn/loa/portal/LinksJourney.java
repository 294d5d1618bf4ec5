package vn.loa.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.journey.RunningLoa.LOA;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Nothing that the portal points to is missing. */
class LinksJourney {
  private static final int LEVELS = 2;

  @Test
  void whatIsTwoLevelsBelowTheHomePageExists() {
    var missing = new TreeMap<String, Integer>();
    Set<String> known = new LinkedHashSet<>(List.of("/"));
    var level = List.copyOf(known);
    for (int depth = 0; depth <= LEVELS; depth++) {
      var next = new ArrayList<String>();
      for (var address : level) {
        var answer = LOA.patiently(address);
        if (answer.statusCode() >= 400) missing.put(address, answer.statusCode());
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html"))
          links(page(address, answer.body())).filter(known::add).forEach(next::add);
      }
      if (depth < LEVELS) level = next;
    }
    System.out.printf("portal: %d internal addresses, %d missing%n", known.size(), missing.size());
    assertThat(missing).isEmpty();
    assertThat(known).hasSizeGreaterThan(100);
  }

  @Test
  void noPieceStandsTwiceOnTheHomePage() {
    var links = page("/", LOA.get("/").body()).select("main h3 a, main .latest li a");
    assertThat(links.eachAttr("href")).hasSizeGreaterThan(10).doesNotHaveDuplicates();
  }

  private static Document page(String address, String html) {
    return Jsoup.parse(html, LOA.url(address));
  }

  private static Stream<String> links(Document page) {
    var plain = page.select("[href], [src]").stream().flatMap(LinksJourney::addresses);
    var pictures = page.select("[srcset]").eachAttr("srcset").stream();
    var candidates = pictures.flatMap(set -> Arrays.stream(set.split(",\\s*")));
    return Stream.concat(plain, candidates.map(each -> LOA.url(each.split(" ")[0])))
        .filter(address -> address.startsWith(LOA.url("/")))
        .map(address -> address.replaceFirst("#.*", ""));
  }

  private static Stream<String> addresses(Element element) {
    return Stream.of(element.absUrl("href"), element.absUrl("src"));
  }
}
