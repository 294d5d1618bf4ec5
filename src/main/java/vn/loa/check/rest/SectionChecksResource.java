package vn.loa.check.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.loa.check.CheckName;
import vn.loa.check.Level;
import vn.loa.check.SectionChecks;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.Reason;

/** How much a section cares for each check: {@code {"LINK_TEXT": "RULE"}}. */
@Path("sections/{slug}/checks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SectionChecksResource {
  @Inject SectionChecks checks;

  @PathParam("slug")
  String slug = "";

  @GET
  public Map<String, String> levels() {
    var levels = new TreeMap<String, String>();
    checks.edited(slug).forEach((check, level) -> levels.put(check.name(), level.name()));
    return levels;
  }

  /** Changes what is named and leaves the rest. */
  @PUT
  public void set(@Nullable Map<String, String> wanted) {
    var levels = new EnumMap<CheckName, Level>(CheckName.class);
    if (wanted != null)
      wanted.forEach((check, level) -> levels.put(check(check), level(check, level)));
    checks.set(slug, levels);
  }

  private static CheckName check(String name) {
    for (var check : CheckName.values()) if (check.name().equals(name)) return check;
    throw new InvalidInput(Reason.of("check.name-unknown", shortened(name)));
  }

  private static Level level(String check, @Nullable String name) {
    for (var level : Level.values()) if (level.name().equals(name)) return level;
    throw new InvalidInput(
        Reason.at(check, "check.level-unknown", shortened(String.valueOf(name))));
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
