package vn.loa.identity;

import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Pattern;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.Reason;

/** What an administrator says of an account. */
public record AccountDetails(String displayName, String email, String agency, Set<Duty> duties) {
  private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

  public AccountDetails {
    duties = Set.copyOf(duties);
  }

  /** Refuses with every fault of a new account's user name and of what is said of it. */
  void check(String username) {
    var faults = new ArrayList<Reason>();
    if (!USERNAME.matcher(username).matches())
      faults.add(Reason.at("username", "identity.username-form"));
    if (displayName.isBlank())
      faults.add(Reason.at("displayName", "identity.display-name-missing"));
    if (!email.isBlank() && !EMAIL.matcher(email.strip()).matches())
      faults.add(Reason.at("email", "identity.email-form"));
    if (agency.isBlank()) faults.add(Reason.at("agency", "identity.agency-missing"));
    if (!faults.isEmpty()) throw new InvalidInput(faults);
  }
}
