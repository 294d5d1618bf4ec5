package vn.loa.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.loa.article.Colleagues.EDITOR;
import static vn.loa.article.Colleagues.REPORTER;
import static vn.loa.article.Colleagues.whole;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loa.LoaArchive;
import vn.loa.article.together.Anchor;
import vn.loa.article.together.Commenting;
import vn.loa.identity.Actor;
import vn.loa.identity.CurrentAccount;
import vn.loa.identity.Duty;
import vn.loa.notice.Notice;
import vn.loa.notice.NoticeKind;
import vn.loa.notice.NoticeSweeper;
import vn.loa.notice.Notices;
import vn.loa.shared.Forbidden;
import vn.loa.shared.RuleBroken;

/** What people say about an article, and who is told of it. */
@ExtendWith(ArquillianExtension.class)
class CommentsAndNoticesIT {

  @Inject Colleagues people;
  @Inject Writing writing;
  @Inject Approving approving;
  @Inject Commenting commenting;
  @Inject Notices notices;
  @Inject NoticeSweeper sweeper;
  @Inject CurrentAccount current;

  @Deployment
  static WebArchive loa() {
    return LoaArchive.with(CommentsAndNoticesIT.class, Colleagues.class);
  }

  @Test
  void aCommentIsAnsweredSettledAndOpenedAgain() {
    var id = people.draft("Bài có bình luận");
    current.is(EDITOR);
    var comment = commenting.begin(id, new Anchor("body", "Nội dung", "", ""), "Rõ nguồn chưa?");
    assertThat(told(REPORTER)).contains(NoticeKind.COMMENTED);
    commenting.reply(id, comment, "Đã gọi hỏi xã");
    assertThat(told(EDITOR)).contains(NoticeKind.REPLIED);
    commenting.resolve(id, comment);
    current.is(REPORTER);
    assertThatThrownBy(() -> commenting.mend(id, comment, "Sửa lại")).isInstanceOf(Forbidden.class);
    current.is(EDITOR);
    assertThatThrownBy(() -> commenting.mend(id, comment, "Sửa lại"))
        .isInstanceOf(RuleBroken.class);
    commenting.reopen(id, comment);
    commenting.mend(id, comment, "Nguồn rõ chưa?");
    var thread = commenting.threads(id).get(0);
    assertThat(thread.root().isEdited()).isTrue();
    assertThat(thread.root().isResolved()).isFalse();
    assertThat(thread.replies()).hasSize(1);
    assertThat(
            people.count(
                "select count(*) from audit_entry where subject = ?", "comment:" + comment))
        .isEqualTo(4);
  }

  @Test
  void aCommentOutlivesItsPassage() {
    var id = people.draft("Bài mất đoạn");
    commenting.begin(id, new Anchor("lead", "Sapo", "", ""), "Viết lại");
    assertThat(commenting.threads(id).get(0).orphaned()).isFalse();
    writing.save(id, 1, whole("Bài mất đoạn", "Câu khác hẳn"));
    var thread = commenting.threads(id).get(0);
    assertThat(thread.orphaned()).isTrue();
    assertThat(thread.root().anchor().quote()).isEqualTo("Sapo");
  }

  @Test
  void writersAreToldWhyAPieceCameBackAndReadersMayForget() {
    var id = people.draft("Bài trả lại");
    writing.submit(id);
    current.is(EDITOR);
    approving.sendBack(id, "Thiếu số liệu");
    current.is(REPORTER);
    var notice = people.latest();
    assertThat(notice.kind()).isEqualTo(NoticeKind.RETURNED);
    assertThat(notice.note()).isEqualTo("Thiếu số liệu");
    assertThat(notice.title()).isEqualTo("Bài trả lại");
    var unread = notices.unread();
    current.is(EDITOR);
    notices.read(notice.id());
    current.is(REPORTER);
    assertThat(notices.unread()).isEqualTo(unread);
    notices.read(notice.id());
    assertThat(notices.unread()).isEqualTo(unread - 1);
    notices.readAll();
    assertThat(notices.unread()).isZero();
  }

  @Test
  void whatWasReadLongAgoIsForgottenAndWhatIsUnreadIsNot() {
    for (var title : List.of("Bài đọc lâu rồi", "Bài mới đọc", "Bài chưa đọc")) returned(title);
    readDaysAgo("Bài đọc lâu rồi", 91);
    readDaysAgo("Bài mới đọc", 89);
    people.change("update notice set at = at - interval '1 year' where account_id = 9101");
    sweeper.sweep();
    current.is(REPORTER);
    assertThat(notices.mine(1).items())
        .extracting(Notice::title)
        .contains("Bài mới đọc", "Bài chưa đọc")
        .doesNotContain("Bài đọc lâu rồi");
  }

  private void readDaysAgo(String title, int days) {
    people.change(
        "update notice set read_at = now() - interval '%d days' where article_id in (select a.id from article a join revision r on r.id = a.working_id where r.title = '%s')"
            .formatted(days, title));
  }

  private void returned(String title) {
    var id = people.draft(title);
    writing.submit(id);
    current.is(EDITOR);
    approving.sendBack(id, "Thiếu số liệu");
  }

  @Test
  void aPieceThatOneMayNoLongerSeeKeepsItsTitle() {
    var id = people.draft("Bài đổi cơ quan");
    writing.submit(id);
    current.is(EDITOR);
    approving.sendBack(id, "Lý do kín");
    current.is(new Actor(REPORTER.id(), "it-9101", "Người thử", "BAO-LCI", Set.of(Duty.REPORT)));
    var notice = people.latest();
    assertThat(List.of(notice.title(), notice.note(), notice.path())).containsOnly("");
    assertThat(notice.words()).doesNotContain("Bài đổi cơ quan");
  }

  private List<NoticeKind> told(Actor actor) {
    current.is(actor);
    return notices.mine(1).items().stream().map(Notice::kind).toList();
  }
}
