package vn.loa.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loa.shared.Reason;
import vn.loa.shared.Unauthenticated;

/** Who is asking now; set once by the sign-in filter, or by a job that acts for somebody. */
@RequestScoped
public class CurrentAccount {
  private @Nullable Actor actor;
  private boolean program;

  /** Whoever has signed in; otherwise {@link Unauthenticated}. */
  public Actor get() {
    return find().orElseThrow(() -> new Unauthenticated(Reason.of("identity.sign-in-needed")));
  }

  public Optional<Actor> find() {
    return Optional.ofNullable(actor);
  }

  public void is(Actor whoever) {
    this.actor = whoever;
    this.program = false;
  }

  /** A program asks, with a token of {@code owner}'s. */
  public void isProgramOf(Actor owner) {
    this.actor = owner;
    this.program = true;
  }

  public boolean isProgram() {
    return program;
  }
}
