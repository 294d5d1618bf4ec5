package vn.loa.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.loa.identity.SignIn;
import vn.loa.identity.SignIns;

/** Behind toa-soan/phien.xhtml. */
@Named
@RequestScoped
public class OwnSignIns {
  @Inject SignIns signIns;
  @Inject Doorkeeper doorkeeper;

  public List<SignIn> getAll() {
    return signIns.mine();
  }

  public boolean isThis(SignIn signIn) {
    return doorkeeper.signIn().filter(here -> here.id() == signIn.id()).isPresent();
  }

  public void end(long id) {
    signIns.endMine(id);
    Messages.done("Đã đăng xuất khỏi thiết bị đó.");
  }

  public String endAll() {
    signIns.endAllMine();
    return "/toa-soan/phien.xhtml?faces-redirect=true";
  }
}
