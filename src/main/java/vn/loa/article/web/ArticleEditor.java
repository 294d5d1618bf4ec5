package vn.loa.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.article.Article;
import vn.loa.article.ArticleKind;
import vn.loa.article.Desk;
import vn.loa.article.Flag;
import vn.loa.identity.CurrentAccount;
import vn.loa.identity.Duty;
import vn.loa.shared.Words;

/** Behind toa-soan/viet.xhtml, whose script reads and writes the article through the API. */
@Named
@RequestScoped
public class ArticleEditor {
  @Inject Desk desk;
  @Inject CurrentAccount current;
  private @Nullable Long id;
  private @Nullable Article article;
  private String kind = "";

  public void load() {
    if (id == null) current.get().entrustedWith(Duty.REPORT);
    else article = desk.get(id);
  }

  public String getTitle() {
    if (article == null) return Words.of("desk.new-article");
    var title = article.working().content().title();
    return title.isBlank() ? Words.of("desk.untitled") : title;
  }

  public String getAuthor() {
    return current.get().displayName();
  }

  public List<ArticleKind> getKinds() {
    return List.of(ArticleKind.values());
  }

  public List<Flag> getFlags() {
    return List.of(Flag.values());
  }

  /** The Vietnamese word for a flag. */
  public String word(Flag flag) {
    return Words.of("article.flag." + flag);
  }

  public @Nullable Long getId() {
    return id;
  }

  public void setId(@Nullable Long id) {
    this.id = id;
  }

  /** The kind of a new article. */
  public String getKind() {
    return kind;
  }

  public void setKind(@Nullable String kind) {
    this.kind = kind == null ? "" : kind;
  }
}
