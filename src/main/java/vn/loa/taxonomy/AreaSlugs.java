package vn.loa.taxonomy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.shared.Slug;

/**
 * Gives each area an address of its own, which it keeps for good.
 *
 * <p>The first to bear a name gets it plain ({@code xa-ban-lau}). A namesake that began on a known
 * day carries that year ({@code xa-ban-lau-2025}, the commune made of several old ones); another
 * carries what it lies in ({@code xa-thanh-binh-sa-pa}). If that is taken too, its code decides.
 */
final class AreaSlugs {
  private static final Pattern REMARK = Pattern.compile("\\s*\\(.*\\)");
  private static final Pattern KIND =
      Pattern.compile("^(Tỉnh|Thành phố|Thị xã|Huyện|Thị trấn|Phường|Xã) ");

  private final Set<String> taken;

  AreaSlugs(Set<String> taken) {
    this.taken = new HashSet<>(taken);
  }

  /**
   * @param parent the name of what the area lies in
   * @param year when it began
   */
  String give(String code, String name, @Nullable String parent, @Nullable String year) {
    var plain = slug(name);
    var suffix = year != null ? year : parent != null ? slug(bare(parent)) : code;
    var candidates = List.of(plain, plain + "-" + suffix, plain + "-" + Slug.of(code));
    var free = candidates.stream().filter(taken::add).findFirst();
    return free.orElseThrow(() -> new IllegalStateException("two areas have the code " + code));
  }

  /** "Xã" of "Xã Bản Lầu"; empty when the name says no kind. */
  static String kind(String name) {
    var matcher = KIND.matcher(name);
    return matcher.find() ? matcher.group(1) : "";
  }

  private static String bare(String name) {
    return KIND.matcher(name).replaceFirst("");
  }

  private static String slug(String name) {
    return Slug.of(REMARK.matcher(name).replaceAll(""));
  }
}
