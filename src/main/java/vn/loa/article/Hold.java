package vn.loa.article;

import java.time.Duration;
import java.time.Instant;
import vn.loa.identity.Actor;

/** That somebody keeps a text for herself while she writes it. */
public record Hold(
    long article, long account, String username, String name, Instant since, Instant activeAt) {
  /** After so long without a sign of writing it is dropped. */
  static final Duration IDLE = Duration.ofHours(4);

  static Hold by(Actor actor, long article, Instant at) {
    return new Hold(article, actor.id(), actor.username(), actor.displayName(), at, at);
  }

  public boolean isOf(Actor actor) {
    return account == actor.id();
  }

  boolean isIdle(Instant now) {
    return activeAt.plus(IDLE).isBefore(now);
  }
}
