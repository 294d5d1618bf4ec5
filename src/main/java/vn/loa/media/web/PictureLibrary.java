package vn.loa.media.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.loa.identity.CurrentAccount;
import vn.loa.identity.Duty;
import vn.loa.media.ConsentKind;
import vn.loa.media.Licence;
import vn.loa.media.Media;
import vn.loa.media.PictureFilter;

/** Behind toa-soan/anh.xhtml; the pictures themselves come through the API. */
@Named
@RequestScoped
public class PictureLibrary {
  @Inject CurrentAccount account;

  public List<Licence> getLicences() {
    return List.of(Licence.values());
  }

  public List<PictureFilter> getFilters() {
    return List.of(PictureFilter.values());
  }

  public List<ConsentKind> getConsentKinds() {
    return List.of(ConsentKind.values());
  }

  public boolean isAdministrator() {
    return account.get().may(Duty.GOVERN);
  }

  public boolean isUploader() {
    return Media.takesFrom(account.get());
  }
}
