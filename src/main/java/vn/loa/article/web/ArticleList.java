package vn.loa.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loa.article.ArticleKind;
import vn.loa.article.ArticleState;
import vn.loa.article.ArticleSummary;
import vn.loa.article.Live;
import vn.loa.article.NewsroomArticles;
import vn.loa.article.NewsroomQuery;
import vn.loa.shared.Page;
import vn.loa.taxonomy.Programme;
import vn.loa.taxonomy.Section;
import vn.loa.taxonomy.Taxonomy;

/** Behind toa-soan/bai-viet.xhtml: everything it asks for stands in its address. */
@Named
@RequestScoped
public class ArticleList {
  @Inject NewsroomArticles articles;
  @Inject Taxonomy taxonomy;

  private final Map<String, String> asked = new LinkedHashMap<>();
  private int number = 1;
  private Page<ArticleSummary> page = Page.empty(1);

  public void load() {
    page = articles.find(query());
  }

  private NewsroomQuery query() {
    return new NewsroomQuery(
        one(ArticleKind.class, "the-loai"),
        one(ArticleState.class, "trang-thai"),
        one(Live.class, "cong-khai"),
        asked("chuyen-muc"),
        asked("chuong-trinh"),
        "",
        asked("q"),
        !asked("cua-toi").isEmpty(),
        number);
  }

  private <E extends Enum<E>> @Nullable E one(Class<E> type, String name) {
    for (var each : type.getEnumConstants()) if (each.name().equals(asked(name))) return each;
    return null;
  }

  private String asked(String name) {
    return asked.getOrDefault(name, "");
  }

  public boolean isFiltered() {
    return asked.values().stream().anyMatch(value -> !value.isEmpty());
  }

  /** What the links to other pages of the list carry on. */
  public String getQuery() {
    return asked.entrySet().stream()
        .filter(each -> !each.getValue().isEmpty())
        .map(each -> each.getKey() + "=" + encoded(each.getValue()) + "&")
        .collect(Collectors.joining());
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** What is asked for, by the name it has in the address. */
  public Map<String, String> getAsked() {
    return asked;
  }

  public Page<ArticleSummary> getPage() {
    return page;
  }

  public ArticleKind[] getKinds() {
    return ArticleKind.values();
  }

  public ArticleState[] getStates() {
    return ArticleState.values();
  }

  public Live[] getLives() {
    return Live.values();
  }

  public List<Section> getSections() {
    return taxonomy.sections();
  }

  public List<Programme> getProgrammes() {
    return taxonomy.programmes();
  }

  public int getNumber() {
    return number;
  }

  public void setNumber(int number) {
    this.number = Math.max(1, number);
  }
}
