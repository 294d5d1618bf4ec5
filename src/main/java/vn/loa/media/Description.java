package vn.loa.media;

import java.util.ArrayList;
import java.util.List;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.Reason;
import vn.loa.shared.Text;

/** What people say about a picture, each text in one clean line. */
public record Description(
    String alt, String caption, String credit, String copyright, Licence licence) {
  private static final int LONGEST_ALT = 300;
  private static final int LONGEST_CAPTION = 1000;
  private static final int LONGEST_CREDIT = 200;

  public Description {
    alt = Text.line(alt);
    caption = Text.line(caption);
    credit = Text.line(credit);
    copyright = Text.line(copyright);
    var reasons = new ArrayList<Reason>();
    check("alt", alt, LONGEST_ALT, reasons);
    check("caption", caption, LONGEST_CAPTION, reasons);
    check("credit", credit, LONGEST_CREDIT, reasons);
    check("copyright", copyright, LONGEST_CREDIT, reasons);
    if (!reasons.isEmpty()) throw new InvalidInput(reasons);
  }

  private static void check(String field, String text, int longest, List<Reason> reasons) {
    if (text.length() > longest)
      reasons.add(Reason.at(field, "media.too-long." + field, longest, text.length()));
  }
}
