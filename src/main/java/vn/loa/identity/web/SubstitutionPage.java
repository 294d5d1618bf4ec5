package vn.loa.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.loa.identity.Account;
import vn.loa.identity.Accounts;
import vn.loa.identity.CurrentAccount;
import vn.loa.identity.Duty;
import vn.loa.identity.Substitution;
import vn.loa.identity.SubstitutionPeriod;
import vn.loa.identity.Substitutions;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.Reason;
import vn.loa.shared.Vietnam;

/** Behind toa-soan/thay-the.xhtml. */
@Named
@RequestScoped
public class SubstitutionPage {
  @Inject Substitutions substitutions;
  @Inject Accounts accounts;
  @Inject CurrentAccount current;
  private long absent;
  private long substitute;
  private String firstDay = "";
  private String lastDay = "";
  private List<String> duties = List.of();

  /** Refused before anything is shown, where the asker may not name a substitute. */
  public void load() {
    getDutyChoices();
  }

  public void name() {
    var chosen = duties.stream().map(Duty::valueOf).collect(Collectors.toSet());
    var period = new SubstitutionPeriod(day("firstDay", firstDay), day("lastDay", lastDay), chosen);
    substitutions.name(getAbsent(), substitute, period);
    firstDay = "";
    lastDay = "";
    duties = List.of();
    Messages.done("Đã giao người làm thay.");
  }

  public void end(long id) {
    substitutions.end(id);
    Messages.done("Đã kết thúc việc làm thay.");
  }

  public List<Substitution> getAll() {
    return substitutions.all();
  }

  /** What she holds for others today. */
  public List<Substitution> getHeld() {
    return substitutions.held();
  }

  public List<Account> getAbsentChoices() {
    return substitutions.absentChoices();
  }

  public List<Account> getColleagues() {
    return substitutions.colleagues(accounts.get(getAbsent()));
  }

  public List<Duty> getDutyChoices() {
    return List.copyOf(substitutions.lendable(accounts.get(getAbsent())));
  }

  public String day(LocalDate day) {
    return Vietnam.date(day.atStartOfDay(Vietnam.ZONE).toInstant());
  }

  private static LocalDate day(String field, String typed) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeException e) {
      throw new InvalidInput(Reason.at(field, "identity.substitution-day"));
    }
  }

  public long getAbsent() {
    return absent == 0 ? current.get().id() : absent;
  }

  public void setAbsent(long absent) {
    this.absent = absent;
  }

  public long getSubstitute() {
    return substitute;
  }

  public void setSubstitute(long substitute) {
    this.substitute = substitute;
  }

  public String getFirstDay() {
    return firstDay;
  }

  public void setFirstDay(String firstDay) {
    this.firstDay = firstDay;
  }

  public String getLastDay() {
    return lastDay;
  }

  public void setLastDay(String lastDay) {
    this.lastDay = lastDay;
  }

  public List<String> getDuties() {
    return duties;
  }

  public void setDuties(List<String> duties) {
    this.duties = List.copyOf(duties);
  }
}
