package vn.loa.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.audit.AuditEntry;
import vn.loa.audit.AuditLog;
import vn.loa.audit.AuditQuestion;
import vn.loa.identity.Agencies;
import vn.loa.identity.Agency;
import vn.loa.shared.Page;

/** Behind toa-soan/nhat-ky.xhtml. */
@Named
@RequestScoped
public class AuditPage {
  /** What was done, as a choice. */
  public record Name(String code, String words) {}

  @Inject AuditLog log;
  @Inject Agencies agencies;
  private String subject = "";
  private String actor = "";
  private String name = "";
  private String agency = "";
  private String from = "";
  private String to = "";
  private int number = 1;
  private Page<AuditEntry> page = Page.empty(1);
  private List<Name> names = List.of();

  public void load() {
    page = log.search(new AuditQuestion(subject, actor, name, agency, day(from), day(to)), number);
    names = log.names().stream().map(code -> new Name(code, AuditEntry.words(code))).toList();
  }

  /** What the links to other pages of the list carry on. */
  public String getQuery() {
    return query("doi-tuong=%s&tai-khoan=%s&viec=%s&co-quan=%s&tu=%s&den=%s&");
  }

  /** Where all of these lines are a spreadsheet's. */
  public String getCsv() {
    return "/api/v1/audit/csv?" + query("subject=%s&actor=%s&name=%s&agency=%s&from=%s&to=%s");
  }

  private String query(String form) {
    return form.formatted(
        encoded(subject),
        encoded(actor),
        encoded(name),
        encoded(agency),
        encoded(from),
        encoded(to));
  }

  public List<Name> getNames() {
    return names;
  }

  public List<Agency> getAgencies() {
    return agencies.all();
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return text.isBlank() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String known(@Nullable String text) {
    return text == null ? "" : text;
  }

  public Page<AuditEntry> getPage() {
    return page;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = known(subject);
  }

  public String getActor() {
    return actor;
  }

  public void setActor(String actor) {
    this.actor = known(actor);
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = known(name);
  }

  public String getAgency() {
    return agency;
  }

  public void setAgency(String agency) {
    this.agency = known(agency);
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = known(from);
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = known(to);
  }

  public int getNumber() {
    return number;
  }

  public void setNumber(int number) {
    this.number = Math.max(1, number);
  }
}
