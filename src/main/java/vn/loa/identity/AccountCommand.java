package vn.loa.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import vn.loa.settings.ControlCommand;

/**
 * {@code ./loa account add NAME --agency CODE --duties A,B}: opens an account and prints its
 * temporary password.
 *
 * <p>Whoever holds the machine acts as the system's administrator; the first account of all is one.
 */
@ApplicationScoped
@Transactional
public class AccountCommand implements ControlCommand {
  @Inject Accounts accounts;
  @Inject Agencies agencies;
  @Inject ManagingAccounts managing;
  @Inject CurrentAccount current;

  @Override
  public String name() {
    return "account";
  }

  @Override
  public String run(Map<String, String> parameters, InputStream body) {
    var agency = parameters.getOrDefault("agency", "");
    current.is(new Actor(0, "./loa account", "./loa account", agency, Set.of(Duty.GOVERN)));
    var username = parameters.getOrDefault("account", "");
    var details =
        new AccountDetails(
            parameters.getOrDefault("name", username),
            parameters.getOrDefault("email", ""),
            agency.isEmpty() ? firstAgency(parameters) : agency,
            duties(parameters));
    return managing.open(username, details).temporaryPassword();
  }

  private Set<Duty> duties(Map<String, String> parameters) {
    var named = Duty.parse(parameters.getOrDefault("duties", ""));
    if (accounts.entrustedWith(Duty.GOVERN).isEmpty())
      named.addAll(Set.of(Duty.ADMINISTER, Duty.GOVERN));
    return named;
  }

  /** An empty Loa has no agency yet, and an account needs one. */
  private String firstAgency(Map<String, String> parameters) {
    var all = agencies.all();
    if (!all.isEmpty()) return all.get(0).code();
    var name = parameters.getOrDefault("agency-name", "Cơ quan chủ quản");
    agencies.add(
        new Agency(
            new AgencyDescription(
                "CQ-CHU-QUAN", name, null, AgencyKind.OFFICE, AgencyLevel.PROVINCE, null, null)));
    return "CQ-CHU-QUAN";
  }
}
