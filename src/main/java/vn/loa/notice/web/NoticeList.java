package vn.loa.notice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.loa.notice.Notice;
import vn.loa.notice.NoticeKind;
import vn.loa.notice.Notices;
import vn.loa.shared.Page;
import vn.loa.shared.Words;

/** Behind toa-soan/thong-bao.xhtml. */
@Named
@RequestScoped
public class NoticeList {
  @Inject Notices notices;
  private int number = 1;
  private Page<Notice> page = Page.empty(1);

  public void load() {
    page = notices.mine(number);
  }

  /** What was said with it, in words: the revision that somebody's typing became, or a reason. */
  public String note(Notice notice) {
    return notice.kind() == NoticeKind.HOLD_BROKEN && !notice.note().isEmpty()
        ? Words.of("notice.saved-as", notice.note())
        : notice.note();
  }

  public boolean isAnyUnread() {
    return page.items().stream().anyMatch(Notice::unread);
  }

  public Page<Notice> getPage() {
    return page;
  }

  public int getNumber() {
    return number;
  }

  public void setNumber(int number) {
    this.number = Math.max(1, number);
  }
}
