package vn.loa.media;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.Reason;
import vn.loa.shared.Text;

/**
 * What somebody agreed to, as it is written down.
 *
 * @param guardian who agreed for a child; empty otherwise
 * @param endsOn the last day, or null for no end
 */
public record ConsentGiven(
    ConsentKind kind,
    String person,
    String guardian,
    String note,
    LocalDate givenOn,
    @Nullable LocalDate endsOn) {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_NOTE = 1000;

  public ConsentGiven {
    person = Text.line(person);
    guardian = Text.line(guardian);
    note = Text.line(note);
    var reasons = new ArrayList<Reason>();
    if (person.isEmpty()) reasons.add(Reason.at("person", "media.consent.no-person"));
    if (kind == ConsentKind.GUARDIAN && guardian.isEmpty())
      reasons.add(Reason.at("guardian", "media.consent.no-guardian"));
    check("person", person, LONGEST_NAME, reasons);
    check("guardian", guardian, LONGEST_NAME, reasons);
    check("note", note, LONGEST_NOTE, reasons);
    if (endsOn != null && endsOn.isBefore(givenOn))
      reasons.add(Reason.at("endsOn", "media.consent.ends-before"));
    if (!reasons.isEmpty()) throw new InvalidInput(reasons);
  }

  private static void check(String field, String text, int longest, List<Reason> reasons) {
    if (text.length() > longest)
      reasons.add(Reason.at(field, "media.consent.too-long", longest, text.length()));
  }
}
