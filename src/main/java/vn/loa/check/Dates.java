package vn.loa.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Month;
import java.time.Year;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Days that no calendar has. */
@ApplicationScoped
public class Dates implements Check {
  /** A fraction such as 19/19 is no date: without a year, a word before it must say so. */
  private static final Pattern DATE =
      Pattern.compile(
          "(?iu)(?<![\\p{N}/-])(?:(?<=(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|mùng|đến|từ)\\s)"
              + "(\\d{1,2})[/-](\\d{1,2})|(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})"
              + "|(?<=ngày\\s)(\\d{1,2})\\s+tháng\\s+(\\d{1,2})(?:\\s+năm\\s+(\\d{4}))?)(?![\\p{N}/-])");

  @Override
  public Set<CheckName> finds() {
    return Set.of(CheckName.DATES);
  }

  @Override
  public Stream<Finding> of(Piece piece) {
    return piece.passages().stream()
        .flatMap(
            passage ->
                passage
                    .all(DATE)
                    .flatMap(
                        match ->
                            fault(match).stream()
                                .map(
                                    code ->
                                        passage.finding(
                                            CheckName.DATES, match, null, code, match.group()))));
  }

  private static Optional<String> fault(MatchResult match) {
    int day = number(match, 1, 3, 6);
    int month = number(match, 2, 4, 7);
    int year = number(match, 5, 8, 8);
    if (month < 1 || month > 12) return Optional.of("check.date.month");
    var leap = year == 0 || Year.isLeap(year);
    return day < 1 || day > Month.of(month).length(leap)
        ? Optional.of("check.date.day")
        : Optional.empty();
  }

  private static int number(MatchResult match, int... groups) {
    for (var group : groups)
      if (match.group(group) != null) return Integer.parseInt(match.group(group));
    return 0;
  }
}
