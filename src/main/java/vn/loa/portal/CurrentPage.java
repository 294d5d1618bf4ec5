package vn.loa.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.settings.Settings;

/** What the theme says of the page that is being made: its head, its path, where one is. */
@Named("page")
@RequestScoped
public class CurrentPage {
  @Inject Settings settings;
  @Inject Theme theme;

  private final List<Link> crumbs = new ArrayList<>();
  private final List<String> data = new ArrayList<>();
  private String title = "";
  private String description = "";
  private String path = "";
  private String feed = "";
  private String type = "website";
  private boolean listed = true;
  private int status = 200;
  private @Nullable Picture picture;

  CurrentPage titled(String newTitle, String newDescription) {
    title = newTitle;
    description = newDescription;
    return this;
  }

  /** Under which address it is to be known. */
  CurrentPage at(String newPath) {
    path = newPath;
    return this;
  }

  CurrentPage fedBy(String listPath) {
    feed = listPath.equals("/tin-tuc") ? "/feed" : listPath + "/feed";
    return this;
  }

  CurrentPage unlisted() {
    listed = false;
    return this;
  }

  CurrentPage pictured(@Nullable Picture newPicture) {
    picture = newPicture;
    return this;
  }

  CurrentPage typed(String newType) {
    type = newType;
    return this;
  }

  CurrentPage under(Link crumb) {
    crumbs.add(crumb);
    return this;
  }

  CurrentPage described(JsonObject structuredData) {
    data.add(StructuredData.script(structuredData));
    return this;
  }

  void failed(int newStatus) {
    status = newStatus;
    unlisted();
  }

  public String title() {
    return title;
  }

  public String description() {
    return description;
  }

  /** The absolute address, or empty when the page has none that lasts. */
  public String canonical() {
    return path.isEmpty() ? "" : settings.baseUrl() + path;
  }

  public String path() {
    return path;
  }

  /** What stands before {@code /rss.xml} and its like; empty when it is no list. */
  public String feed() {
    return feed;
  }

  public String type() {
    return type;
  }

  /** Whether search engines may show it. */
  public boolean listed() {
    return listed;
  }

  public int status() {
    return status;
  }

  /** The absolute address of its picture, or empty. */
  public String picture() {
    return picture == null ? "" : settings.baseUrl() + picture.preview();
  }

  public List<Link> crumbs() {
    return crumbs;
  }

  /**
   * The page's script elements, as HTML: of those that a view writes PrimeFaces would make each
   * different, by a nonce.
   */
  public String scripts() {
    return "<script src=\"" + theme.address() + "script.js\"></script>" + String.join("", data);
  }
}
