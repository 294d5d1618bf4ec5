package vn.loa.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loa.identity.Actor;
import vn.loa.identity.CurrentAccount;
import vn.loa.identity.Duty;
import vn.loa.identity.IdentityProvider;
import vn.loa.settings.Profile;
import vn.loa.settings.Settings;
import vn.loa.shared.NotFound;
import vn.loa.shared.Reason;
import vn.loa.shared.Vietnam;
import vn.loa.shared.Words;

/** What the frame around every page of the newsroom shows, and may be asked by any of them. */
@Named
@RequestScoped
public class Newsroom {
  @Inject CurrentAccount current;
  @Inject Settings settings;
  @Inject Doorkeeper doorkeeper;
  @Inject IdentityProvider provider;

  public Actor getActor() {
    return current.get();
  }

  /** The name came with the sign-in: no page asks for it again. */
  public String getAgencyName() {
    return doorkeeper
        .signIn()
        .map(signIn -> signIn.account().agency().name())
        .orElseGet(() -> current.get().agency());
  }

  public boolean may(String duty) {
    return current.get().may(Duty.valueOf(duty));
  }

  public boolean isAdministrator() {
    return may("ADMINISTER") || may("GOVERN");
  }

  /** For {@code f:viewAction}: shows the page only to who has one of {@code duties}. */
  public void onlyFor(String duties) {
    var any = Duty.parse(duties);
    if (any.stream().noneMatch(current.get()::may))
      current.get().entrustedWith(any.iterator().next());
  }

  /** An address whose parameters cannot be read is no page: nothing was looked up for it. */
  public void refuseMalformedAddress() {
    var context = FacesContext.getCurrentInstance();
    if (!context.isPostback() && context.isValidationFailed())
      throw new NotFound(Reason.of("newsroom.error.404.text"));
  }

  /** When an administrator took her second step away, until she has read so. */
  public @Nullable Instant getSecondStepReset() {
    return doorkeeper.signIn().flatMap(each -> each.account().secondFactorResetAt()).orElse(null);
  }

  /** Whether whose sign-in ended may prove who she is at the identity provider. */
  public boolean isProviderConfigured() {
    return provider.isConfigured();
  }

  public boolean isDemo() {
    return settings.profile() == Profile.DEMO;
  }

  /** For {@code aria-current}: whether the page shown is one of {@code names}. */
  public String here(String names) {
    var view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
    var page = view.substring(view.lastIndexOf('/') + 1).replace(".xhtml", "");
    return Set.of(names.split(" ")).contains(page) ? "page" : "false";
  }

  public String words(String code) {
    return Words.of(code);
  }

  public String date(Instant instant) {
    return Vietnam.date(instant);
  }

  public String dateTime(Instant instant) {
    return Vietnam.dateTime(instant);
  }
}
