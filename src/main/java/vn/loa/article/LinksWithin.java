package vn.loa.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loa.check.Check;
import vn.loa.check.CheckName;
import vn.loa.check.Finding;
import vn.loa.check.Piece;
import vn.loa.markup.Outline;
import vn.loa.settings.Settings;

/** Links to pieces of this portal that readers cannot read, or not there. */
@ApplicationScoped
public class LinksWithin implements Check {
  private static final int MOST = 50;
  private static final Pattern PIECE = Pattern.compile("/bai/[^?#]*?(\\d{1,15})/?(?:[?#].*)?");

  @Inject PublicArticles articles;
  @Inject Settings settings;

  @Override
  public Set<CheckName> finds() {
    return Set.of(CheckName.DEAD_LINKS);
  }

  @Override
  public Stream<Finding> of(Piece piece) {
    return piece.outline().links().stream()
        .limit(MOST)
        .flatMap(link -> target(link).stream().flatMap(id -> of(piece, link, id)));
  }

  private Optional<Long> target(Outline.Link link) {
    var address = link.address();
    var base = settings.baseUrl();
    var path = address.startsWith(base) ? address.substring(base.length()) : address;
    var match = PIECE.matcher(path);
    return match.matches() ? Optional.of(Long.valueOf(match.group(1))) : Optional.empty();
  }

  private Stream<Finding> of(Piece piece, Outline.Link link, long id) {
    var article = articles.find(id);
    if (article.isEmpty()) return found(piece, link, null, "check.inside.none");
    if (article.get().live() == Live.REPLACED) {
      var other = article.get().replacement();
      var mend = other == null ? null : "[" + link.text() + "](" + other + ")";
      return found(piece, link, mend, "check.inside.replaced");
    }
    var there = article.get().live().isListed();
    return there ? Stream.empty() : found(piece, link, null, "check.inside.taken-down");
  }

  private static Stream<Finding> found(
      Piece piece, Outline.Link link, @Nullable String mend, String code) {
    return Stream.of(
        piece.body().finding(CheckName.DEAD_LINKS, link.start(), link.end(), mend, code));
  }
}
