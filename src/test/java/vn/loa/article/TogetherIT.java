package vn.loa.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.loa.article.Colleagues.COLLEAGUE;
import static vn.loa.article.Colleagues.EDITOR;
import static vn.loa.article.Colleagues.REPORTER;
import static vn.loa.article.Colleagues.STRANGER;
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
import vn.loa.article.WorkList.Unsaved;
import vn.loa.article.together.Anchor;
import vn.loa.article.together.Commenting;
import vn.loa.article.together.Presences;
import vn.loa.identity.Actor;
import vn.loa.identity.CurrentAccount;
import vn.loa.notice.NoticeKind;
import vn.loa.shared.Forbidden;
import vn.loa.shared.NotFound;
import vn.loa.shared.RuleBroken;

/** Several people at one article: nothing that one wrote is lost to another. */
@ExtendWith(ArquillianExtension.class)
class TogetherIT {
  private static final Anchor WHOLE = new Anchor("", "", "", "");

  @Inject Colleagues people;
  @Inject Writing writing;
  @Inject Typings typings;
  @Inject Holding holding;
  @Inject Merging merging;
  @Inject Desk desk;
  @Inject WorkList work;
  @Inject Presences presences;
  @Inject Commenting commenting;
  @Inject CurrentAccount current;

  @Deployment
  static WebArchive loa() {
    return LoaArchive.with(TogetherIT.class, Colleagues.class);
  }

  @Test
  void whoHasItOpenIsSeenUntilHerPageFallsSilent() {
    var id = people.draft("Bài mở chung");
    presences.here(id, "lead");
    current.is(EDITOR);
    assertThat(presences.here(id, ""))
        .containsExactly(new Presences.Colleague(REPORTER.displayName(), "lead"));
    people.change(
        "update article_presence set seen_at = seen_at - interval '31 s' where account_id = 9101");
    assertThat(presences.here(id, "")).isEmpty();
    assertThat(people.count("select count(*) from article_presence where account_id = ?", 9101L))
        .isZero();
  }

  @Test
  void anotherAgencySeesNeitherPeopleNorComments() {
    var id = people.draft("Bài kín");
    current.is(STRANGER);
    assertThatThrownBy(() -> presences.here(id, "")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> commenting.threads(id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> commenting.begin(id, WHOLE, "Xin chào")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> holding.breakHold(id, REPORTER.username()))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void whatEachChangedAloneIsPutTogetherAndTheRestIsAsked() {
    var id = people.draft("Bài chung");
    writing.save(id, 1, whole("Tiêu đề của họ", "Sapo của họ"));
    var merged = merging.merge(id, 1, whole("Bài chung", "Sapo"), whole("Bài chung", "Sapo tôi"));
    assertThat(merged.taken()).containsExactly("title");
    assertThat(merged.disputed()).extracting(Merging.Dispute::field).containsExactly("lead");
    assertThat(merged.disputed().get(0).html()).contains("<del>", "<ins>");
    assertThat(desk.get(id).working().number()).isEqualTo(2);
  }

  @Test
  void aHeldTextIsChangedByItsHolderOnly() {
    var id = people.draft("Bài đang giữ");
    holding.hold(id);
    current.is(COLLEAGUE);
    assertThatThrownBy(() -> writing.save(id, 1, whole("Chen vào", "Sapo")))
        .isInstanceOf(RuleBroken.class)
        .hasMessageContaining(REPORTER.displayName());
    assertThatThrownBy(() -> holding.hold(id)).isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> holding.breakHold(id, REPORTER.username()))
        .isInstanceOf(Forbidden.class);
    current.is(REPORTER);
    writing.save(id, 1, whole("Tôi sửa", "Sapo"));
    holding.release(id);
    current.is(COLLEAGUE);
    assertThat(holding.find(id)).isEmpty();
    writing.save(id, 2, whole("Giờ thì được", "Sapo"));
  }

  @Test
  void aBrokenHoldKeepsWhatItsHolderTypedAndTellsBoth() {
    var id = people.draft("Bài bị gỡ giữ");
    holding.hold(id);
    typings.keep(id, 1, whole("Bài bị gỡ giữ", "Sapo gõ dở"));
    current.is(EDITOR);
    assertThat(holding.breakHold(id, REPORTER.username())).isEqualTo(2);
    var saved = desk.get(id).working();
    assertThat(saved.content().lead()).isEqualTo("Sapo gõ dở");
    assertThat(saved.createdBy()).isEqualTo(REPORTER.id());
    assertThat(people.latest().kind()).isEqualTo(NoticeKind.HOLD_BROKEN);
    current.is(REPORTER);
    assertThat(people.latest().kind()).isEqualTo(NoticeKind.HOLD_BROKEN);
    assertThat(typings.find(id)).isEmpty();
  }

  @Test
  void typingOverAnOlderTextIsKeptWithoutReplacingTheNewer() {
    var id = people.draft("Bài gõ từ bản cũ");
    typings.keep(id, 1, whole("Bài gõ từ bản cũ", "Sapo gõ trên bản cũ"));
    current.is(COLLEAGUE);
    writing.save(id, 1, whole("Bài gõ từ bản cũ", "Sapo mới hơn"));
    current.is(REPORTER);
    holding.hold(id);
    current.is(EDITOR);
    var number = holding.breakHold(id, REPORTER.username());
    assertThat(desk.revision(id, number).content().lead()).isEqualTo("Sapo gõ trên bản cũ");
    assertThat(desk.get(id).working().content().lead()).isEqualTo("Sapo mới hơn");
  }

  @Test
  void anIdleHoldIsDropped() {
    var id = people.draft("Bài giữ quên");
    holding.hold(id);
    people.change(
        "update article_hold set active_at = active_at - interval '4 h 1 s' where article_id = "
            + id);
    current.is(COLLEAGUE);
    assertThat(holding.find(id)).isEmpty();
    writing.save(id, 1, whole("Sửa tiếp", "Sapo"));
  }

  @Test
  void whoMovedToAnotherAgencySeesOfHerOldPiecesOnlyWhatIsShared() {
    var kept = people.draft("Bài ở cơ quan cũ");
    var shared = people.draft("Bài được chia sẻ");
    // By hand: these tests know no agencies, to which the use case would refuse to share.
    people.change(
        "insert into article_share values (%d, '%s')".formatted(shared, STRANGER.agency()));
    for (var id : List.of(kept, shared)) typings.keep(id, 1, whole("Đang gõ dở", "Sapo"));
    for (var ids : List.of(written(), typed())) assertThat(ids).contains(kept, shared);
    current.is(new Actor(REPORTER.id(), "it-9101", "Đã chuyển", STRANGER.agency(), Set.of()));
    for (var ids : List.of(written(), typed()))
      assertThat(ids).contains(shared).doesNotContain(kept);
  }

  private List<Long> written() {
    return work.written().stream().map(piece -> piece.article().id()).toList();
  }

  private List<Long> typed() {
    return work.unsaved().stream().map(Unsaved::article).toList();
  }
}
