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
  SAVED_MEANWHILE("viet"),
  ASSIGNED("de-tai"),
  ASSIGNMENT_CHANGED("de-tai"),
  ASSIGNMENT_CANCELLED("de-tai"),
  /** To whoever gave it. */
  ASSIGNMENT_DECLINED("de-tai"),
  /** By the end of the next working day. */
  ASSIGNMENT_DUE("de-tai");

  private final String page;

  NoticeKind(String page) {
    this.page = page;
  }

  /** What happened, said of {@code actor}. */
  String words(String actor) {
    return Words.of("notice.kind." + name(), actor);
  }

  /** Where one sees it: the piece, or the assignment. */
  String path(long subject, long comment) {
    var place = comment == 0 ? "" : "#binh-luan-" + comment;
    return "/toa-soan/" + page + ".xhtml?id=" + subject + place;
  }
}
