package vn.loa.portal;

import java.util.ArrayList;
import java.util.List;

/**
 * The way from one page of a list to the others.
 *
 * @param base the address up to and with {@code ?} or {@code &}
 */
public record Pager(String base, int number, int count) {
  static final Pager NONE = new Pager("?", 1, 1);
  private static final int AROUND = 1;

  /** One step; without an address when pages are left out there or one is on it already. */
  public record Step(String text, String href, boolean current) {}

  public boolean isNeeded() {
    return count > 1;
  }

  public String previous() {
    return number > 1 ? href(number - 1) : "";
  }

  public String next() {
    return number < count ? href(number + 1) : "";
  }

  public String href(int page) {
    return page == 1 ? base.substring(0, base.length() - 1) : base + "trang=" + page;
  }

  /** The first, the last, those around this one, and dots between. */
  public List<Step> steps() {
    var steps = new ArrayList<Step>();
    int last = 0;
    for (int page = 1; page <= count; page++) {
      if (page != 1 && page != count && Math.abs(page - number) > AROUND) continue;
      if (page > last + 1) steps.add(new Step("…", "", false));
      steps.add(new Step("" + page, page == number ? "" : href(page), page == number));
      last = page;
    }
    return steps;
  }
}
