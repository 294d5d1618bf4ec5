package vn.loa.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import vn.loa.settings.ControlCommand;
import vn.loa.shared.Reason;
import vn.loa.shared.RuleBroken;
import vn.loa.shared.Vietnam;

/** {@code ./loa token ACCOUNT}: makes an API token and prints it. */
@ApplicationScoped
@Transactional
public class TokenCommand implements ControlCommand {
  private static final Duration LIFE = Duration.ofDays(90);

  @Inject Accounts accounts;
  @Inject ApiTokens tokens;

  @Override
  public String name() {
    return "token";
  }

  @Override
  public String run(Map<String, String> parameters, InputStream body) {
    var account = accounts.get(parameters.getOrDefault("account", ""));
    if (!account.active())
      throw new RuleBroken(Reason.of("identity.token-of-closed", account.username()));
    return tokens.issue(account, "./loa token", LIFE);
  }

  /** Says beside it when it ends, for whoever reads along. */
  @Override
  public String run(Map<String, String> parameters, InputStream body, Consumer<String> progress) {
    var last = LocalDate.now(Vietnam.ZONE).plusDays(LIFE.toDays());
    return run(parameters, body) + "\n# It ends on " + last + ".";
  }
}
