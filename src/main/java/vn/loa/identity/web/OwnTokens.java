package vn.loa.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import vn.loa.identity.ApiToken;
import vn.loa.identity.ApiTokens;

/** Behind toa-soan/ma-api.xhtml. */
@Named
@RequestScoped
public class OwnTokens {
  @Inject ApiTokens tokens;
  private String name = "";
  private int days = 90;
  private String created = "";

  public List<ApiToken> getAll() {
    return tokens.mine();
  }

  public void create() {
    created = tokens.create(name, days);
    name = "";
  }

  public void revoke(long id) {
    tokens.revokeMine(id);
    Messages.done("Đã thu hồi mã.");
  }

  public boolean endsSoon(ApiToken token) {
    return ApiTokens.endsSoon(token, Instant.now());
  }

  public boolean hasEnded(ApiToken token) {
    return token.endsAt().isBefore(Instant.now());
  }

  public String getCreated() {
    return created;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public int getDays() {
    return days;
  }

  public void setDays(int days) {
    this.days = days;
  }
}
