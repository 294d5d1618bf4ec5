package vn.loa.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.loa.identity.DemoAccounts;
import vn.loa.identity.IdentityProvider;
import vn.loa.shared.Refused;

/** Behind WEB-INF/dang-nhap.xhtml. */
@Named
@RequestScoped
public class SignInPage {
  @Inject DemoAccounts demoAccounts;
  @Inject IdentityProvider provider;
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

  /** Where one signs in at the identity provider; empty where there is none. */
  public String getProvider() {
    return provider.isConfigured()
        ? "/dang-nhap/don-vi?tiep=" + URLEncoder.encode(next, StandardCharsets.UTF_8)
        : "";
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
