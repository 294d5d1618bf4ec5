package vn.loa.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.settings.SampleSet;
import vn.loa.settings.Settings;
import vn.loa.settings.Site;
import vn.loa.settings.SiteIdentity;
import vn.loa.taxonomy.Taxonomy;

/** What stands around every page: whose site this is, and where one can go. */
@Named("masthead")
@RequestScoped
public class Masthead {
  @Inject SiteIdentity identity;
  @Inject Taxonomy taxonomy;
  @Inject SampleSet sample;
  @Inject Settings settings;
  @Inject Theme theme;

  private @Nullable Site site;

  public Site site() {
    var known = site;
    if (known == null) site = known = identity.site();
    return known;
  }

  public List<Link> sections() {
    return taxonomy.sections().stream()
        .map(section -> new Link(section.name(), "/chuyen-muc/" + section.slug()))
        .toList();
  }

  /** The programmes that stand by themselves. */
  public List<Link> programmes() {
    return taxonomy.programmes().stream()
        .filter(programme -> programme.parent().isEmpty())
        .map(programme -> new Link(programme.name(), "/chuong-trinh/" + programme.slug()))
        .toList();
  }

  /** Whether what is shown is made up. */
  public boolean sample() {
    return sample.wanted();
  }

  /** What stands before the name of every file of the theme. */
  public String theme() {
    return theme.address();
  }

  StructuredData structuredData() {
    return new StructuredData(settings.baseUrl(), site());
  }
}
