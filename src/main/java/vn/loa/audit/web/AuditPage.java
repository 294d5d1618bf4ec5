package vn.loa.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import vn.loa.audit.AuditEntry;
import vn.loa.audit.AuditLog;
import vn.loa.audit.AuditQuestion;
import vn.loa.shared.Page;

/** Behind toa-soan/nhat-ky.xhtml. */
@Named
@RequestScoped
public class AuditPage {
  @Inject AuditLog log;
  private String subject = "";
  private String actor = "";
  private String from = "";
  private String to = "";
  private int number = 1;
  private Page<AuditEntry> page = Page.empty(1);

  public void load() {
    var question = new AuditQuestion(subject.strip(), actor.strip(), day(from), day(to));
    page = log.search(question, number);
  }

  /** What the links to other pages of the list carry on. */
  public String getQuery() {
    return "doi-tuong=%s&tai-khoan=%s&tu=%s&den=%s&"
        .formatted(encoded(subject), encoded(actor), encoded(from), encoded(to));
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
