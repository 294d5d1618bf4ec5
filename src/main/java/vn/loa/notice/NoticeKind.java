package vn.loa.notice;

import vn.loa.shared.Words;

/** Why somebody is told something. */
public enum NoticeKind {
  RETURNED("viet"),
  APPROVED("duyet"),
  PUBLISHED("duyet"),
  WITHDRAWN("duyet"),
  MENTIONED("duyet"),
  REPLIED("duyet"),
  COMMENTED("duyet"),
  /** Her hold was broken, or she broke it: both are told where the typing went. */
  HOLD_BROKEN("viet"),
  /** Somebody saved while she has something unsaved on the same piece. */
  SAVED_MEANWHILE("viet");

  private final String page;

  NoticeKind(String page) {
    this.page = page;
  }

  /** What happened, said of {@code actor}. */
  String words(String actor) {
    return Words.of("notice.kind." + name(), actor);
  }

  /** Where one sees it. */
  String path(long article, long comment) {
    var place = comment == 0 ? "" : "#binh-luan-" + comment;
    return "/toa-soan/" + page + ".xhtml?id=" + article + place;
  }
}
