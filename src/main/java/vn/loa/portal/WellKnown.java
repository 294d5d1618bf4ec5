package vn.loa.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.loa.settings.Settings;

/** The texts that machines look for at fixed places. */
@ApplicationScoped
class WellKnown {
  private static final String TYPE = "text/plain; charset=utf-8";
  private static final int DAYS_VALID = 180;

  @Inject Settings settings;
  @Inject Masthead masthead;

  Outcome robots() {
    return new Outcome.Text(
        TYPE,
        """
        User-agent: *
        Disallow: /toa-soan/
        Disallow: /dang-nhap
        Disallow: /tim-kiem
        Disallow: /api/

        Sitemap: %s/sitemap.xml
        """
            .formatted(settings.baseUrl()));
  }

  /** Where to report a weakness (RFC 9116); its date is a machine's. */
  Outcome security() {
    var until = Instant.now().plus(DAYS_VALID, ChronoUnit.DAYS).truncatedTo(ChronoUnit.DAYS);
    return new Outcome.Text(
        TYPE,
        """
        Contact: %s
        Expires: %s
        Preferred-Languages: vi, en
        Canonical: %s/.well-known/security.txt
        """
            .formatted(contact(), until, settings.baseUrl()));
  }

  private String contact() {
    var email = masthead.site().email();
    return email.contains("@") ? "mailto:" + email : settings.baseUrl() + "/lien-he";
  }
}
