package vn.loa.article;

/** A list that readers see: all pieces with one value of one facet. */
public record ListingKey(Facet facet, String value) {
  /** By what pieces are listed. */
  public enum Facet {
    ALL,
    KIND,
    SECTION,
    PROGRAMME,
    THEME,
    AREA,
    AGENCY
  }

  /** Every listed piece. */
  public static final ListingKey EVERYTHING = new ListingKey(Facet.ALL, "");

  public static ListingKey kind(ArticleKind kind) {
    return new ListingKey(Facet.KIND, kind.name());
  }

  public static ListingKey section(String slug) {
    return new ListingKey(Facet.SECTION, slug);
  }

  public static ListingKey programme(String code) {
    return new ListingKey(Facet.PROGRAMME, code);
  }

  public static ListingKey area(String code) {
    return new ListingKey(Facet.AREA, code);
  }

  @Override
  public String toString() {
    return value.isEmpty() ? facet.name() : facet.name() + ":" + value;
  }
}
