package vn.loa.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import vn.loa.identity.DemoAccounts;
import vn.loa.shared.Refused;

/** Behind WEB-INF/dang-nhap.xhtml. */
@Named
@RequestScoped
public class SignInPage {
  @Inject DemoAccounts demoAccounts;
  private String next = Next.START;
  private String username = "";
  private String problem = "";

  void asks(String wantedNext) {
    this.next = wantedNext;
  }

  void refuses(String typedUsername, Refused refused) {
    this.username = typedUsername;
    this.problem = Optional.ofNullable(refused.getMessage()).orElse("");
  }

  public String getNext() {
    return next;
  }

  public String getUsername() {
    return username;
  }

  public String getProblem() {
    return problem;
  }

  public List<DemoAccounts.Demo> getDemoAccounts() {
    return demoAccounts.all();
  }
}
