package vn.loa.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.identity.web.Messages;
import vn.loa.search.Synonym;
import vn.loa.search.Synonyms;

/** Behind toa-soan/tu-dong-nghia.xhtml. */
@Named
@RequestScoped
public class SynonymPage {
  @Inject Synonyms synonyms;
  private String words = "";

  public List<Synonym> getAll() {
    return synonyms.all();
  }

  public void add() {
    synonyms.add(words);
    words = "";
    Messages.done("Đã thêm. Bạn đọc tìm thấy theo cách gọi mới sau vài giây.");
  }

  public void remove(long id) {
    synonyms.remove(id);
    Messages.done("Đã bỏ nhóm từ.");
  }

  public String getWords() {
    return words;
  }

  public void setWords(@Nullable String words) {
    this.words = words == null ? "" : words;
  }
}
