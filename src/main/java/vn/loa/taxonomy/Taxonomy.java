package vn.loa.taxonomy;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Every question about sections, programmes, themes, areas and languages.
 *
 * <p>They change rarely and every list page asks for them, so each node keeps them for a few
 * seconds; what another node changed is seen after that.
 */
@ApplicationScoped
public class Taxonomy {
  private static final Duration FRESH = Duration.ofSeconds(5);

  /** One by one, because only so the cache waits for what is just being read. */
  private static final List<Class<?>> KINDS =
      List.of(Section.class, Programme.class, Theme.class, Language.class, AreaTree.class);

  @PersistenceContext EntityManager em;

  private final LoadingCache<Class<?>, Object> known =
      Caffeine.newBuilder().expireAfterWrite(FRESH).build(this::read);

  /** Reads everything anew when it is asked for next; what is being read now counts as former. */
  public void forget() {
    KINDS.forEach(known::invalidate);
  }

  public List<Section> sections() {
    return list(Section.class);
  }

  public Optional<Section> section(String slug) {
    return first(sections(), section -> section.slug().equals(slug));
  }

  public List<Programme> programmes() {
    return list(Programme.class);
  }

  public Optional<Programme> programme(String code) {
    return first(programmes(), programme -> programme.code().equals(code));
  }

  public Optional<Programme> programmeBySlug(String slug) {
    return first(programmes(), programme -> programme.slug().equals(slug));
  }

  public List<Theme> themes() {
    return list(Theme.class);
  }

  public List<Theme> themes(String programme) {
    return themes().stream().filter(theme -> theme.programme().equals(programme)).toList();
  }

  public Optional<Theme> theme(String code) {
    return first(themes(), theme -> theme.code().equals(code));
  }

  public List<Language> languages() {
    return list(Language.class);
  }

  public Optional<Language> language(String tag) {
    return first(languages(), language -> language.tag().equals(tag));
  }

  public Optional<Area> area(String code) {
    return tree().area(code);
  }

  public Optional<Area> areaBySlug(String slug) {
    return tree().bySlug(slug);
  }

  /** Areas whose name holds every word of {@code query}, with or without accents; all for "". */
  public List<Area> areas(String query) {
    return tree().named(query);
  }

  public List<Area> children(String code) {
    return tree().children(code);
  }

  /** What an area has become part of. */
  public List<Area> successors(String code) {
    var query = "select area.* from area join area_successor on to_code = code";
    @SuppressWarnings("unchecked")
    List<Area> successors =
        em.createNativeQuery(query + " where from_code = ?1 order by name, code", Area.class)
            .setParameter(1, code)
            .getResultList();
    return successors;
  }

  /** The codes of an area and of all that it lies in, from the inside out. */
  public List<String> areaWithAncestors(String code) {
    return tree().path(code).stream().map(Area::code).toList();
  }

  /** An area among its namesakes: "Xã Thanh Bình, Thị xã Sa Pa, Tỉnh Lào Cai". */
  public String areaLabel(String code) {
    return tree().path(code).stream().map(Area::name).collect(Collectors.joining(", "));
  }

  private AreaTree tree() {
    return (AreaTree) known.get(AreaTree.class);
  }

  @SuppressWarnings("unchecked")
  private <T> List<T> list(Class<T> type) {
    return (List<T>) known.get(type);
  }

  private Object read(Class<?> type) {
    if (type == AreaTree.class) return new AreaTree(all(Area.class, "each.name, each.code"));
    return all(type, "each.position");
  }

  private <T> List<T> all(Class<T> type, String order) {
    var query = "select each from " + type.getSimpleName() + " each order by " + order;
    return em.createQuery(query, type).getResultList();
  }

  private static <T> Optional<T> first(List<T> list, Predicate<T> wanted) {
    return list.stream().filter(wanted).findFirst();
  }
}
