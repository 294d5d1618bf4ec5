package vn.loa.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loa.library.Document;
import vn.loa.library.Documents;
import vn.loa.shared.Words;
import vn.loa.taxonomy.Language;
import vn.loa.taxonomy.Programme;
import vn.loa.taxonomy.Section;
import vn.loa.taxonomy.Taxonomy;
import vn.loa.taxonomy.Theme;

/** All that a text says besides its body, by field, in the words of the interface. */
@ApplicationScoped
class ReviewFields {
  @Inject Taxonomy taxonomy;
  @Inject Documents documents;

  Map<String, String> of(Content content) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("title", content.title());
    fields.put("lead", content.lead());
    fields.put("kind", content.kind().word());
    fields.put("section", section(content.section()));
    fields.put("programme", programme(content.programme()));
    fields.put("themes", joined(content.themes(), this::theme));
    fields.put("areas", joined(content.areas(), taxonomy::areaLabel));
    fields.put("author", content.author());
    fields.put("source", content.source());
    fields.put("basis", joined(content.basis(), this::document));
    fields.put("language", language(content.language()));
    putCover(fields, content.cover());
    return fields;
  }

  private static void putCover(Map<String, String> fields, @Nullable Cover cover) {
    fields.put("cover", cover == null ? "" : Words.of("desk.picture", "" + cover.media()));
    fields.put("cover-alt", cover == null ? "" : cover.alt());
    fields.put("cover-caption", cover == null ? "" : cover.caption());
    fields.put("cover-credit", cover == null ? "" : cover.credit());
  }

  private String section(String slug) {
    return taxonomy.section(slug).map(Section::name).orElse(slug);
  }

  private String programme(String code) {
    return taxonomy.programme(code).map(Programme::shortName).orElse(code);
  }

  private String theme(String code) {
    return taxonomy.theme(code).map(Theme::name).orElse(code);
  }

  private String language(String tag) {
    return taxonomy.language(tag).map(Language::name).orElse(tag);
  }

  private String document(String code) {
    return documents.find(code).map(ReviewFields::citation).orElse(code);
  }

  private static String citation(Document document) {
    return document.kind()
        + " "
        + document.number().map(n -> n + " ").orElse("")
        + document.title();
  }

  private static String joined(List<String> codes, UnaryOperator<String> word) {
    return codes.stream().map(word).collect(Collectors.joining("; "));
  }
}
