package vn.loa.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.check.Check;
import vn.loa.check.CheckName;
import vn.loa.check.Finding;
import vn.loa.check.Piece;
import vn.loa.markup.Outline.Figure;
import vn.loa.media.ConsentState;
import vn.loa.media.Consents;
import vn.loa.media.Media;
import vn.loa.media.MediaFile;

/** Pictures in which somebody can be recognised, and of whom it is not written that she agreed. */
@ApplicationScoped
public class PicturesWithoutConsent implements Check {
  private static final String CODE = "check.consent.missing";

  @Inject Media media;
  @Inject Consents consents;

  @Override
  public Set<CheckName> finds() {
    return Set.of(CheckName.CONSENT_MISSING);
  }

  @Override
  public Stream<Finding> of(Piece piece) {
    var missing = missing(shown(piece));
    return Stream.concat(
        Stream.ofNullable(piece.cover())
            .filter(cover -> missing.contains(cover.mediaId()))
            .map(cover -> cover(cover.mediaId())),
        piece.outline().figures().stream()
            .filter(figure -> missing.contains(figure.mediaId()))
            .map(figure -> figure(piece, figure)));
  }

  private static Set<Long> shown(Piece piece) {
    return Stream.concat(
            Stream.ofNullable(piece.cover()).map(Piece.Picture::mediaId),
            piece.outline().figures().stream().map(Figure::mediaId))
        .collect(Collectors.toSet());
  }

  private Set<Long> missing(Set<Long> pictures) {
    var people = media.find(pictures).values().stream().filter(MediaFile::identifiable).toList();
    if (people.isEmpty()) return Set.of();
    var states = consents.states(people);
    return people.stream()
        .filter(file -> states.apply(file) == ConsentState.MISSING)
        .map(MediaFile::id)
        .collect(Collectors.toSet());
  }

  private static Finding cover(long picture) {
    return Finding.about(CheckName.CONSENT_MISSING, "cover", CODE, Long.toString(picture));
  }

  private static Finding figure(Piece piece, Figure figure) {
    var number = Long.toString(figure.mediaId());
    return piece
        .body()
        .finding(CheckName.CONSENT_MISSING, figure.start(), figure.end(), null, CODE, number);
  }
}
