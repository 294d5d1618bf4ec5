package vn.loa.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.loa.markup.Outline;

/** Links elsewhere that lead nowhere, as far as somebody has followed them in the background. */
@ApplicationScoped
public class DeadLinks implements Check {
  private static final int MOST = 50;
  private static final int LONGEST = 1_000;

  @Inject FollowedLinks links;

  @Override
  public Set<CheckName> finds() {
    return Set.of(CheckName.DEAD_LINKS, CheckName.UNREACHED_LINKS);
  }

  @Override
  public Stream<Finding> of(Piece piece) {
    var elsewhere =
        piece.outline().links().stream()
            .filter(link -> link.address().matches("(?i)https?://\\S{4," + LONGEST + "}"))
            .limit(MOST)
            .toList();
    if (elsewhere.isEmpty()) return Stream.empty();
    var states = links.states(elsewhere.stream().map(Outline.Link::address).distinct().toList());
    return elsewhere.stream().flatMap(link -> of(piece, link, states));
  }

  private static Stream<Finding> of(Piece piece, Outline.Link link, Map<String, LinkState> states) {
    var state = states.getOrDefault(link.address(), LinkState.WAITING);
    return switch (state) {
      case GONE, INTERNAL -> finding(piece, link, CheckName.DEAD_LINKS, state);
      case UNKNOWN_HOST, SILENT -> finding(piece, link, CheckName.UNREACHED_LINKS, state);
      default -> Stream.empty();
    };
  }

  private static Stream<Finding> finding(
      Piece piece, Outline.Link link, CheckName name, LinkState state) {
    var code = "check.followed." + state;
    return Stream.of(
        piece.body().finding(name, link.start(), link.end(), null, code, link.address()));
  }
}
