package vn.loa.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.audit.AuditProof.Proof;
import vn.loa.settings.ControlCommand;
import vn.loa.shared.Vietnam;

/** {@code ./loa audit}: proves that the log is as it was sealed. */
@ApplicationScoped
public class AuditCommand implements ControlCommand {
  @Inject AuditProof proof;
  @Inject UnsealedTail unsealed;

  @Override
  public String name() {
    return "audit";
  }

  @Override
  public String run(Map<String, String> parameters, InputStream body) {
    try {
      return report(proof.prove(parameters.getOrDefault("expect", "")), unsealed.tail());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String report(Proof proof, UnsealedTail.Tail tail) {
    return """
        The audit log is as it was sealed: %d entries, from %s to %s.
        Head: %s
        %s%d entries wait for their seal, the oldest for %d s."""
        .formatted(
            proof.seals(),
            time(proof.first()),
            time(proof.last()),
            proof.head(),
            proof.noted() == 0 ? "" : "The noted head is seal " + proof.noted() + ".\n",
            tail.entries(),
            tail.age().toSeconds());
  }

  private static String time(java.time.@Nullable Instant at) {
    return at == null ? "-" : Vietnam.dateTime(at);
  }
}
