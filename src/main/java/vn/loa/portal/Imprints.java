package vn.loa.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.loa.article.Content;
import vn.loa.article.HistoryEntry;
import vn.loa.article.PublicArticle;
import vn.loa.library.Document;
import vn.loa.library.Documents;
import vn.loa.portal.Imprint.Correction;
import vn.loa.shared.Vietnam;
import vn.loa.shared.Words;
import vn.loa.taxonomy.Taxonomy;
import vn.loa.taxonomy.Theme;

/** Gathers what stands around the text of an article. */
@ApplicationScoped
class Imprints {
  /** Notes of other verbs say why it was taken down, which stands elsewhere. */
  private static final Set<String> CORRECTING = Set.of("PUBLISH", HistoryEntry.REPLACE_PICTURE);

  @Inject Documents documents;
  @Inject Taxonomy taxonomy;

  Imprint of(PublicArticle article) {
    var content = article.content();
    return new Imprint(
        content.kind().word(),
        Vietnam.dateTime(article.publishedAt()),
        Teasers.machine(article.publishedAt()),
        corrections(article),
        basis(content),
        Stream.concat(programme(content), areas(content)).toList(),
        themes(content));
  }

  private static List<Correction> corrections(PublicArticle article) {
    return article.corrections().stream()
        .filter(entry -> CORRECTING.contains(entry.verb()) && !entry.note().isBlank())
        .map(entry -> new Correction(Vietnam.dateTime(entry.at()), entry.note()))
        .toList();
  }

  private List<String> basis(Content content) {
    return content.basis().stream()
        .flatMap(code -> documents.find(code).stream())
        .map(Imprints::cited)
        .toList();
  }

  /** "Kế hoạch số 07/KH-BCĐ ngày 02 tháng 5 năm 2024 của Ban Chỉ đạo: …". */
  private static String cited(Document document) {
    var citation = new StringBuilder(document.kind());
    document.number().ifPresent(number -> citation.append(words("number", number)));
    document.issuedOn().ifPresent(day -> citation.append(' ').append(Vietnam.official(day)));
    if (!document.issuer().isEmpty()) citation.append(words("issuer", document.issuer()));
    return citation.append(": ").append(document.title()).toString();
  }

  private static String words(String part, String value) {
    return " " + Words.of("portal.document." + part, value);
  }

  private Stream<Link> programme(Content content) {
    return taxonomy.programme(content.programme()).stream()
        .map(programme -> new Link(programme.name(), "/chuong-trinh/" + programme.slug()));
  }

  private Stream<Link> areas(Content content) {
    return content.areas().stream()
        .flatMap(code -> taxonomy.area(code).stream())
        .map(area -> new Link(area.name(), "/dia-ban/" + area.slug()));
  }

  private List<String> themes(Content content) {
    return content.themes().stream()
        .flatMap(code -> taxonomy.theme(code).stream())
        .map(Theme::name)
        .toList();
  }
}
