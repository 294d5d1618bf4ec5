package vn.loa.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.loa.identity.Account;
import vn.loa.identity.ChangingPassword;
import vn.loa.identity.SignIn;

/** Behind toa-soan/mat-khau.xhtml. */
@Named
@RequestScoped
public class OwnPassword {
  @Inject ChangingPassword changing;
  @Inject Doorkeeper doorkeeper;
  private String present = "";
  private String chosen = "";
  private String again = "";
  private boolean changed;

  public void change() {
    var here = doorkeeper.signIn().map(SignIn::id).orElse(0L);
    changing.change(present, chosen, again, here);
    changed = true;
    present = chosen = again = "";
    Messages.done("Đã đổi mật khẩu. Các thiết bị khác đã được đăng xuất.");
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
