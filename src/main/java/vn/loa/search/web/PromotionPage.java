package vn.loa.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.identity.web.Messages;
import vn.loa.search.Promotion;
import vn.loa.search.Promotions;

/** Behind toa-soan/de-xuat.xhtml. */
@Named
@RequestScoped
public class PromotionPage {
  private static final Pattern ID = Pattern.compile("(?:.*-)?([1-9][0-9]{0,17})");

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  @Inject Promotions promotions;
  private String question = "";
  private String article = "";
  private @Nullable LocalDate lastDay;

  public List<Promotion> getAll() {
    return promotions.all();
  }

  public void add() {
    promotions.add(question, number(), lastDay);
    question = "";
    article = "";
    lastDay = null;
    Messages.done("Đã đặt bài lên đầu kết quả của từ khóa này.");
  }

  /** A number, or the address of the piece on the portal, which ends with it. */
  private long number() {
    var id = ID.matcher(article.strip());
    return id.matches() ? Long.parseLong(id.group(1)) : 0;
  }

  public String day(Promotion promotion) {
    return DAY.format(promotion.lastDay());
  }

  public void remove(long id) {
    promotions.remove(id);
    Messages.done("Đã bỏ đề xuất.");
  }

  public String getQuestion() {
    return question;
  }

  public void setQuestion(@Nullable String question) {
    this.question = question == null ? "" : question;
  }

  public String getArticle() {
    return article;
  }

  public void setArticle(@Nullable String article) {
    this.article = article == null ? "" : article;
  }

  public @Nullable LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(@Nullable LocalDate lastDay) {
    this.lastDay = lastDay;
  }
}
