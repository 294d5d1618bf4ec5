package vn.loa.portal;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.portal.Address.Kind;

/** Reads the portal's fixed addresses (design section 7). */
final class Addresses {
  private static final Map<String, Address> FIXED =
      Map.ofEntries(
          Map.entry("/", Address.of(Kind.HOME)),
          Map.entry("/tin-tuc", Address.of(Kind.LATEST)),
          Map.entry("/tim-kiem", Address.of(Kind.SEARCH)),
          Map.entry("/kenh", Address.of(Kind.CHANNELS)),
          Map.entry("/gioi-thieu", Address.of(Kind.STATIC, "gioi-thieu")),
          Map.entry("/lien-he", Address.of(Kind.STATIC, "lien-he")),
          Map.entry("/du-lieu-ca-nhan", Address.of(Kind.STATIC, "du-lieu-ca-nhan")),
          Map.entry("/tro-nang", Address.of(Kind.STATIC, "tro-nang")),
          Map.entry("/sitemap.xml", Address.of(Kind.SITEMAP)),
          Map.entry("/robots.txt", Address.of(Kind.ROBOTS)),
          Map.entry("/.well-known/security.txt", Address.of(Kind.SECURITY)));
  private static final Map<String, Kind> LISTS =
      Map.of("chuyen-muc", Kind.SECTION, "chuong-trinh", Kind.PROGRAMME, "dia-ban", Kind.AREA);

  private static final Pattern LIST =
      Pattern.compile("/(chuyen-muc|chuong-trinh|dia-ban)/([a-z0-9-]{1,100})");
  private static final Pattern FEED =
      Pattern.compile("(.*)/feed/(rss\\.xml|atom\\.xml|feed\\.json)");
  private static final Pattern ARTICLE =
      Pattern.compile("/bai/(?:([^/]{0,300})-)?([1-9][0-9]{0,17})");
  private static final Pattern SITEMAP = Pattern.compile("/sitemap-([1-9][0-9]{0,8})\\.xml");
  private static final Pattern PAGE = Pattern.compile("(?:^|&)trang=([1-9][0-9]{0,4})(?:&|$)");

  private Addresses() {}

  /** What {@code path} asks for; empty when the portal has nothing there. */
  static Optional<Address> parse(String path) {
    var fixed = FIXED.get(path);
    if (fixed != null) return Optional.of(fixed);
    var feed = FEED.matcher(path);
    if (feed.matches()) return list(feed.group(1)).map(list -> list.withFeed(feed.group(2)));
    var article = ARTICLE.matcher(path);
    if (article.matches()) return Optional.of(article(article.group(1), article.group(2)));
    var sitemap = SITEMAP.matcher(path);
    if (sitemap.matches())
      return Optional.of(new Address(Kind.SITEMAP, "", Long.parseLong(sitemap.group(1)), ""));
    return path.isEmpty() ? Optional.empty() : list(path);
  }

  /** The same address without the slash at its end, if the portal has something there. */
  static Optional<String> withoutSlash(String path) {
    if (path.length() < 2 || !path.endsWith("/")) return Optional.empty();
    var shorter = path.substring(0, path.length() - 1);
    return parse(shorter).map(address -> shorter);
  }

  /** Which page of a list a query string asks for. */
  static int page(@Nullable String query) {
    if (query == null) return 1;
    var page = PAGE.matcher(query);
    return page.find() ? Integer.parseInt(page.group(1)) : 1;
  }

  /** What the page store knows a page by; a query that no page understands changes nothing. */
  static String key(String path, @Nullable String query) {
    if (query == null) return path;
    var page = page(query);
    return page == 1 || !isPaged(path) ? path : path + "?trang=" + page;
  }

  private static boolean isPaged(String path) {
    return path.equals("/tin-tuc") || LIST.matcher(path).matches();
  }

  private static Optional<Address> list(String path) {
    if (path.isEmpty() || path.equals("/tin-tuc")) return Optional.of(Address.of(Kind.LATEST));
    var list = LIST.matcher(path);
    if (!list.matches()) return Optional.empty();
    return Optional.ofNullable(LISTS.get(list.group(1)))
        .map(kind -> Address.of(kind, list.group(2)));
  }

  private static Address article(@Nullable String slug, String id) {
    return new Address(Kind.ARTICLE, slug == null ? "" : slug, Long.parseLong(id), "");
  }
}
