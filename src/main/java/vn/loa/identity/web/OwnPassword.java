package vn.loa.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.loa.identity.Account;
import vn.loa.identity.ApiTokens;
import vn.loa.identity.ChangingPassword;
import vn.loa.identity.SignIn;

/** Behind toa-soan/mat-khau.xhtml. */
@Named
@RequestScoped
public class OwnPassword {
  @Inject ChangingPassword changing;
  @Inject ApiTokens tokens;
  @Inject Doorkeeper doorkeeper;
  private String present = "";
  private String chosen = "";
  private String again = "";
  private boolean revoking = true;
  private boolean changed;

  public void change() {
    var here = doorkeeper.signIn().map(SignIn::id).orElse(0L);
    var alive = getTokens();
    changing.change(present, chosen, again, here, revoking);
    changed = true;
    present = chosen = again = "";
    Messages.done("Đã đổi mật khẩu. Các thiết bị khác đã được đăng xuất." + fate(alive));
  }

  private String fate(long alive) {
    if (alive == 0) return "";
    return revoking
        ? " Đã thu hồi %d mã truy cập API.".formatted(alive)
        : " Bạn giữ lại %d mã truy cập API.".formatted(alive);
  }

  /** How many of her programs could go on although the password is another. */
  public long getTokens() {
    return tokens.alive();
  }

  public boolean isRevoking() {
    return revoking;
  }

  public void setRevoking(boolean revoking) {
    this.revoking = revoking;
  }

  public boolean isChanged() {
    return changed;
  }

  /** Whether somebody else told her the present one. */
  public boolean isTemporary() {
    return !changed
        && doorkeeper.signIn().map(SignIn::account).filter(Account::passwordTemporary).isPresent();
  }

  public String getPresent() {
    return present;
  }

  public void setPresent(String present) {
    this.present = present;
  }

  public String getChosen() {
    return chosen;
  }

  public void setChosen(String chosen) {
    this.chosen = chosen;
  }

  public String getAgain() {
    return again;
  }

  public void setAgain(String again) {
    this.again = again;
  }
}
