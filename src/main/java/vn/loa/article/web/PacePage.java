package vn.loa.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.loa.article.ArticleState;
import vn.loa.article.pace.Pace;
import vn.loa.article.pace.PaceQuestion;
import vn.loa.article.pace.StepTime;
import vn.loa.article.pace.Waiting;
import vn.loa.identity.Agencies;
import vn.loa.identity.Agency;
import vn.loa.shared.InvalidInput;

/** Behind toa-soan/thoi-gian.xhtml. */
@Named
@RequestScoped
public class PacePage {
  /** The steps of one section, by what the columns of the table stand for. */
  public record Row(String section, Map<ArticleState, StepTime> steps) {}

  @Inject Pace pace;
  @Inject Agencies agencies;
  @Inject Clock clock;
  private String from = "";
  private String to = "";
  private String section = "";
  private String agency = "";
  private String problem = "";
  private @Nullable PaceQuestion question;
  private List<StepTime> steps = List.of();
  private List<Waiting> waiting = List.of();

  public void load() {
    question = question();
    steps = pace.steps(getQuestion());
    waiting = pace.longest(getQuestion());
  }

  /** What is asked; what cannot be asked is said, and the last month shown instead. */
  private PaceQuestion question() {
    var today = LocalDate.now(clock);
    var last = day(to, today);
    try {
      return new PaceQuestion(day(from, last.minusDays(30)), last, section, agency);
    } catch (InvalidInput refused) {
      problem = refused.reasons().get(0).text();
      return PaceQuestion.lastMonth(today);
    }
  }

  private static LocalDate day(String text, LocalDate otherwise) {
    try {
      return text.isBlank() ? otherwise : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return otherwise;
    }
  }

  /** Of all sections together. */
  public List<StepTime> getSteps() {
    return steps.stream().filter(each -> each.section().isEmpty()).toList();
  }

  /** Of each section that has a name. */
  public List<Row> getSections() {
    var rows = new LinkedHashMap<String, Map<ArticleState, StepTime>>();
    for (var each : steps)
      if (!each.section().isEmpty())
        rows.computeIfAbsent(each.section(), s -> new LinkedHashMap<>()).put(each.step(), each);
    return rows.entrySet().stream().map(row -> new Row(row.getKey(), row.getValue())).toList();
  }

  public List<Waiting> getWaiting() {
    return waiting;
  }

  /** Where all of it is a spreadsheet's. */
  public String getCsv() {
    return "/api/v1/processing-times/csv?from=%s&to=%s&section=%s&agency=%s"
        .formatted(getQuestion().from(), getQuestion().to(), encoded(section), encoded(agency));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  public List<Agency> getAgencies() {
    return agencies.all();
  }

  public PaceQuestion getQuestion() {
    return Objects.requireNonNull(question);
  }

  public String getProblem() {
    return problem;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(@Nullable String from) {
    this.from = Objects.requireNonNullElse(from, "");
  }

  public String getTo() {
    return to;
  }

  public void setTo(@Nullable String to) {
    this.to = Objects.requireNonNullElse(to, "");
  }

  public String getSection() {
    return section;
  }

  public void setSection(@Nullable String section) {
    this.section = Objects.requireNonNullElse(section, "");
  }

  public String getAgency() {
    return agency;
  }

  public void setAgency(@Nullable String agency) {
    this.agency = Objects.requireNonNullElse(agency, "");
  }
}
