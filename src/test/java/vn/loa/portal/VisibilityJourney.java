package vn.loa.portal;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.Patience.awaitFound;
import static vn.loa.journey.RunningLoa.LOA;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.loa.article.Live;
import vn.loa.journey.Newsroom;
import vn.loa.shared.Slug;

/** Every exit shows an article exactly as its live state says; the cells are in a file. */
class VisibilityJourney {
  /** One article in one live state, with a word and a picture that no other has. */
  private record Sample(long id, String word, String title, long picture) {}

  private static final Map<Live, Sample> SAMPLES = new LinkedHashMap<>();

  @BeforeAll
  static void bringOneArticleIntoEachState() {
    var standIn = Newsroom.published(Newsroom.piece("Bài thay thế " + Newsroom.unique()));
    for (var live : Live.values()) SAMPLES.put(live, sample(live, standIn));
    var shown = SAMPLES.get(Live.LIVE).word();
    awaitFound("the index to catch up")
        .until(() -> LOA.get("/api/v1/search?q=" + shown).body().contains("\"total\":1"));
  }

  @Test
  void everyCellOfTheMatrixHolds() throws IOException {
    var wrong = new ArrayList<String>();
    var rows = rows();
    int cells = 0;
    for (var row : rows) {
      for (var live : Live.values()) {
        var sample = SAMPLES.get(live);
        var expected = row.get(live.name());
        var seen = seen(row.get("exit"), sample);
        if (!seen.equals(expected))
          wrong.add(row.get("exit") + " × " + live + ": " + seen + ", not " + expected);
        cells++;
      }
    }
    System.out.println("visibility: " + cells + " cells");
    assertThat(wrong).isEmpty();
    assertThat(cells).isGreaterThanOrEqualTo(60);
  }

  private static Sample sample(Live live, long standIn) {
    var word = Newsroom.unique();
    var picture = Newsroom.picture();
    var cover = Json.createObjectBuilder().add("media", picture).add("alt", "Ảnh thử");
    var title = "Bài " + word + " " + live;
    var piece = Newsroom.piece(title).add("cover", cover);
    if (live == Live.NONE) {
      var id = Newsroom.draft(piece);
      Newsroom.put("phongvien", id, "submission", "");
      Newsroom.put("duyet", id, "approval", "");
      return new Sample(id, word, title, picture);
    }
    var id = Newsroom.published(piece);
    if (live.isTakenDown())
      Newsroom.withdraw(
          id,
          live.name().toLowerCase(Locale.ROOT),
          live == Live.REPLACED ? ",\"by\":" + standIn : "");
    return new Sample(id, word, title, picture);
  }

  private static String seen(String exit, Sample sample) {
    var id = sample.id();
    return switch (exit) {
      case "page" -> status("/bai/" + Slug.of(sample.title()) + "-" + id);
      case "api-article" -> status("/api/v1/articles/" + id);
      case "home" -> listed("/", sample);
      case "kind-list" -> listed("/tin-tuc", sample);
      case "section-list" -> listed("/chuyen-muc/thong-bao", sample);
      case "programme-list" -> listed(programme(), sample);
      case "area-list" -> listed("/dia-ban/tinh-lao-cai", sample);
      case "rss" -> listed("/feed/rss.xml", sample);
      case "atom" -> listed("/feed/atom.xml", sample);
      case "json-feed" -> listed("/feed/feed.json", sample);
      case "section-rss" -> listed("/chuyen-muc/thong-bao/feed/rss.xml", sample);
      case "programme-atom" -> listed(programme() + "/feed/atom.xml", sample);
      case "sitemap" -> listed("/sitemap.xml", sample);
      case "search-page" -> listed("/tim-kiem?q=" + sample.word(), sample);
      case "api-search" -> listed("/api/v1/search?q=" + sample.word(), sample);
      case "api-suggestions" -> listed("/api/v1/search/suggestions?q=" + sample.word(), sample);
      case "api-list" -> listed("/api/v1/articles", sample);
      case "api-section-list" -> listed("/api/v1/articles?section=thong-bao", sample);
      case "picture" -> status("/anh/" + sample.picture() + "/640.jpg");
      case "open-graph-card" -> status("/anh/" + sample.picture() + "/og.jpg");
      default -> throw new IllegalArgumentException(exit);
    };
  }

  private static String status(String path) {
    return Integer.toString(LOA.get(path).statusCode());
  }

  private static String listed(String path, Sample sample) {
    var answer = LOA.patiently(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    var body = answer.body();
    // It is listed where its id ends an address, or is an id of JSON.
    var shown =
        body.contains("-" + sample.id() + "\"")
            || body.contains("-" + sample.id() + "<")
            || body.contains("\"id\":" + sample.id() + ",");
    return shown ? "yes" : "no";
  }

  private static String programme() {
    return "/chuong-trinh/xay-dung-nong-thon-moi";
  }

  private static List<Map<String, String>> rows() throws IOException {
    var lines =
        Files.readAllLines(Path.of("src/test/resources/visibility.txt")).stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
            .toList();
    var head = lines.get(0);
    return lines.stream()
        .skip(1)
        .map(cells -> IntStream.range(0, head.size()).boxed().collect(toMap(head::get, cells::get)))
        .toList();
  }
}
