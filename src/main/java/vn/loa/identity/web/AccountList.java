package vn.loa.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.loa.identity.Account;
import vn.loa.identity.Agencies;
import vn.loa.identity.Agency;
import vn.loa.identity.Duty;
import vn.loa.identity.ManagingAccounts;
import vn.loa.shared.Page;

/** Behind toa-soan/tai-khoan.xhtml. */
@Named
@RequestScoped
public class AccountList {
  @Inject ManagingAccounts managing;
  @Inject Agencies agencies;
  private String words = "";
  private String agency = "";
  private int number = 1;
  private Page<Account> page = Page.empty(1);

  public void load() {
    page = managing.search(words, agency, number);
  }

  public String duties(Account account) {
    return String.join(", ", account.duties().stream().sorted().map(Duty::words).toList());
  }

  /** What the links to other pages of the list carry on. */
  public String getQuery() {
    return "q="
        + URLEncoder.encode(words, StandardCharsets.UTF_8)
        + "&agency="
        + URLEncoder.encode(agency, StandardCharsets.UTF_8)
        + "&";
  }

  public Page<Account> getPage() {
    return page;
  }

  public List<Agency> getAgencies() {
    return agencies.all();
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words == null ? "" : words;
  }

  public String getAgency() {
    return agency;
  }

  public void setAgency(String agency) {
    this.agency = agency == null ? "" : agency;
  }

  public int getNumber() {
    return number;
  }

  public void setNumber(int number) {
    this.number = Math.max(1, number);
  }
}
