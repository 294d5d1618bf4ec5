package vn.loa.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.library.Document;
import vn.loa.library.Documents;
import vn.loa.shared.Words;
import vn.loa.taxonomy.Language;
import vn.loa.taxonomy.Programme;
import vn.loa.taxonomy.Section;
import vn.loa.taxonomy.Taxonomy;
import vn.loa.taxonomy.Theme;

/** Every field of a text can be typed, is compared, and is never lost when two people write. */
class ContentFieldsTest {
  private static final Path WEBAPP = Path.of("src/main/webapp");

  @ParameterizedTest
  @MethodSource("vn.loa.article.ContentFields#names")
  void whatTwoPeopleChangedIsNoticed(String field) throws ReflectiveOperationException {
    var theirs = draft(ContentFields.only(field));
    var mine = draft(ContentFields.BLANK);
    assertThat(Merge.of(ContentFields.BLANK, mine, mine, theirs).taken()).containsExactly(field);
  }

  @ParameterizedTest
  @MethodSource("vn.loa.article.ContentFields#names")
  void whoeverReviewsItSeesThatItChanged(String field) throws ReflectiveOperationException {
    if (field.equals("body")) return; // shown as a page of its own
    var fields = new ReviewFields();
    fields.taxonomy = new Unclassified();
    fields.documents = new NoDocuments();
    assertThat(fields.of(ContentFields.only(field))).isNotEqualTo(fields.of(ContentFields.BLANK));
  }

  @ParameterizedTest
  @MethodSource("vn.loa.article.ContentFields#names")
  void itHasItsPlaceAndItsNameInTheForm(String field) throws IOException {
    var views = text("toa-soan/viet.xhtml") + text("WEB-INF/toa-soan/article-fields.xhtml");
    var script = text("resources/toa-soan/article-form.js");
    assertThat(views)
        .containsAnyOf("id=\"field-" + field + "\"", "<loa:picker name=\"" + field + "\"");
    assertThat(script).containsAnyOf("'" + field + "'", "draft." + field);
    assertThat(script.substring(script.indexOf("WORDS"))).containsPattern("\\b" + field + ": '");
    assertThat(Words.of("desk.field." + field)).isNotBlank();
  }

  private static Draft draft(Content content) {
    return new Draft(content, new Planning(Flag.NONE, null, ""), Set.of());
  }

  private static String text(String file) throws IOException {
    return Files.readString(WEBAPP.resolve(file));
  }

  private static final class Unclassified extends Taxonomy {
    @Override
    public Optional<Section> section(String slug) {
      return Optional.empty();
    }

    @Override
    public Optional<Programme> programme(String code) {
      return Optional.empty();
    }

    @Override
    public Optional<Theme> theme(String code) {
      return Optional.empty();
    }

    @Override
    public Optional<Language> language(String tag) {
      return Optional.empty();
    }

    @Override
    public String areaLabel(String code) {
      return code;
    }
  }

  private static final class NoDocuments extends Documents {
    @Override
    public Optional<Document> find(String code) {
      return Optional.empty();
    }
  }
}
