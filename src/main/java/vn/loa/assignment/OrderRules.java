package vn.loa.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.loa.identity.Account;
import vn.loa.identity.Accounts;
import vn.loa.identity.Actor;
import vn.loa.identity.Duty;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.Reason;
import vn.loa.taxonomy.ObjectiveCatalogue;
import vn.loa.taxonomy.Taxonomy;

/** What an order must be: somebody of the agency who writes, a title, a deadline to come. */
@ApplicationScoped
class OrderRules {
  private static final int LONGEST_TITLE = 250;
  private static final int LONGEST_BRIEF = 5_000;
  private static final int LONGEST_REASON = 2_000;

  @Inject Accounts accounts;
  @Inject Taxonomy taxonomy;
  @Inject ObjectiveCatalogue objectives;
  @Inject Clock clock;

  /** Whoever is asked; every fault of the order is said at once. */
  Account check(Order order, Actor editor, @Nullable Instant agreed) {
    var faults = new ArrayList<Reason>();
    check(faults, order.topic());
    var reporter = accounts.find(order.reporter()).filter(a -> writesFor(a, editor.agency()));
    if (reporter.isEmpty()) faults.add(Reason.at("reporter", "assignment.fault.reporter"));
    var deadline = order.deadline();
    if (deadline == null) faults.add(Reason.at("deadline", "assignment.fault.deadline"));
    else if (!deadline.equals(agreed) && !deadline.isAfter(clock.instant()))
      faults.add(Reason.at("deadline", "assignment.fault.past"));
    if (!faults.isEmpty()) throw new InvalidInput(faults);
    return reporter.orElseThrow();
  }

  private static boolean writesFor(Account account, String agency) {
    return account.active()
        && account.duties().contains(Duty.REPORT)
        && account.agency().code().equals(agency);
  }

  private void check(List<Reason> faults, Topic topic) {
    if (topic.title().isBlank()) faults.add(Reason.at("title", "assignment.fault.title"));
    tooLong(faults, "title", topic.title(), LONGEST_TITLE);
    tooLong(faults, "brief", topic.brief(), LONGEST_BRIEF);
    unknown(faults, "section", topic.section(), s -> taxonomy.section(s).isPresent());
    unknown(faults, "programme", topic.programme(), p -> taxonomy.programme(p).isPresent());
    unknown(faults, "area", topic.area(), a -> taxonomy.area(a).isPresent());
    unknown(faults, "objective", topic.objective(), this::isObjective);
  }

  private boolean isObjective(String code) {
    return objectives.entries().stream().anyMatch(entry -> entry.code().equals(code));
  }

  /** {@code text}, when somebody wrote why and not too much. */
  static String reason(@Nullable String text) {
    var why = vn.loa.shared.Text.clean(Objects.requireNonNullElse(text, "")).strip();
    if (why.isEmpty()) throw new InvalidInput(Reason.at("reason", "assignment.fault.reason"));
    var faults = new ArrayList<Reason>();
    tooLong(faults, "reason", why, LONGEST_REASON);
    if (!faults.isEmpty()) throw new InvalidInput(faults);
    return why;
  }

  private static void tooLong(List<Reason> faults, String field, String text, int longest) {
    if (text.length() > longest)
      faults.add(Reason.at(field, "article.fault.too-long", text.length(), longest));
  }

  private static void unknown(
      List<Reason> faults, String field, String code, Predicate<String> known) {
    if (!code.isEmpty() && !known.test(code))
      faults.add(Reason.at(field, "assignment.fault.unknown"));
  }
}
