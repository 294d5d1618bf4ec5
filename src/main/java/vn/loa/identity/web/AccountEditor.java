package vn.loa.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.loa.identity.Account;
import vn.loa.identity.AccountDetails;
import vn.loa.identity.Administrator;
import vn.loa.identity.Agencies;
import vn.loa.identity.Agency;
import vn.loa.identity.CurrentAccount;
import vn.loa.identity.Duty;
import vn.loa.identity.IdentityProvider;
import vn.loa.identity.ManagingAccounts;

/** Behind toa-soan/tai-khoan-sua.xhtml: a new account, or one that exists. */
@Named
@ViewScoped
public class AccountEditor implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject ManagingAccounts managing;
  @Inject Agencies agencies;
  @Inject IdentityProvider provider;
  @Inject CurrentAccount current;
  private long id;
  private boolean active = true;
  private String username = "";
  private String displayName = "";
  private String email = "";
  private String agency = "";
  private List<String> duties = List.of();
  private String temporaryPassword = "";
  private boolean provesTwice;
  private String providerName = "";

  public void load() {
    var administrator = Administrator.of(current.get());
    agency = administrator.actor().agency();
    if (id != 0) show(managing.get(id));
  }

  public void save() {
    var details = new AccountDetails(displayName, email, agency, chosenDuties());
    if (id != 0) {
      managing.change(id, details);
      Messages.done("Đã lưu tài khoản.");
      return;
    }
    var opened = managing.open(username, details);
    id = opened.id();
    temporaryPassword = opened.temporaryPassword();
    username = managing.get(id).username();
    Messages.done("Đã mở tài khoản.");
  }

  public void deactivate() {
    managing.deactivate(id);
    active = false;
    Messages.done("Đã khóa tài khoản; mọi phiên đăng nhập của tài khoản này đã kết thúc.");
  }

  public void reactivate() {
    managing.reactivate(id);
    active = true;
    Messages.done("Đã mở lại tài khoản.");
  }

  public void resetPassword() {
    temporaryPassword = managing.resetPassword(id);
    Messages.done("Đã cấp mật khẩu tạm.");
  }

  public void link() {
    managing.link(id, providerName);
    Messages.done("Đã lưu liên kết.");
  }

  public boolean isProviderConfigured() {
    return provider.isConfigured();
  }

  public void resetSecondStep() {
    managing.resetSecondFactor(id);
    provesTwice = false;
    Messages.done("Đã gỡ xác thực hai bước; người dùng sẽ được báo khi đăng nhập.");
  }

  /** The duties that the asker may give. */
  public List<Duty> getDutyChoices() {
    var everywhere = Administrator.of(current.get()).everywhere();
    return Arrays.stream(Duty.values()).filter(d -> everywhere || d != Duty.GOVERN).toList();
  }

  /** The agencies in which the asker may open accounts. */
  public List<Agency> getAgencyChoices() {
    var administrator = Administrator.of(current.get());
    return administrator.everywhere()
        ? agencies.all()
        : List.of(agencies.get(administrator.actor().agency()));
  }

  public boolean isOwn() {
    return id == current.get().id();
  }

  private void show(Account account) {
    username = account.username();
    displayName = account.displayName();
    email = account.email().orElse("");
    agency = account.agency().code();
    active = account.active();
    provesTwice = account.provesTwice();
    providerName = account.providerName().orElse("");
    duties = account.duties().stream().map(Duty::name).toList();
  }

  private java.util.Set<Duty> chosenDuties() {
    return duties.stream().map(Duty::valueOf).collect(Collectors.toSet());
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getProviderName() {
    return providerName;
  }

  public void setProviderName(String providerName) {
    this.providerName = providerName;
  }

  public boolean isProvesTwice() {
    return provesTwice;
  }

  public boolean isActive() {
    return active;
  }

  public String getUsername() {
    return username;
  }

  public void setUsername(String username) {
    this.username = username;
  }

  public String getDisplayName() {
    return displayName;
  }

  public void setDisplayName(String displayName) {
    this.displayName = displayName;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getAgency() {
    return agency;
  }

  public void setAgency(String agency) {
    this.agency = agency;
  }

  public List<String> getDuties() {
    return duties;
  }

  public void setDuties(List<String> duties) {
    this.duties = List.copyOf(duties);
  }

  public String getTemporaryPassword() {
    return temporaryPassword;
  }
}
