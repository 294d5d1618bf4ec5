package vn.loa.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.Reason;

/** What is said of an agency when it is entered. */
public record AgencyDescription(
    String code,
    String name,
    @Nullable String abbreviation,
    AgencyKind kind,
    AgencyLevel level,
    @Nullable String parent,
    @Nullable LocalDate validFrom) {
  private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,29}");

  /** Itself, if everything fits; otherwise every fault. */
  AgencyDescription checked() {
    var faults = new ArrayList<Reason>();
    if (!CODE.matcher(code).matches()) faults.add(Reason.at("code", "identity.agency-code-form"));
    if (name.isBlank()) faults.add(Reason.at("name", "identity.agency-name-missing"));
    if (!faults.isEmpty()) throw new InvalidInput(faults);
    return this;
  }
}
