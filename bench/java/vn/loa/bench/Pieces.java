package vn.loa.bench;

import java.io.IOException;

/** Brings pieces into being over the API. */
final class Pieces {
  private static final String PIECE =
      """
      {"kind": "NEWS", "title": "Tin %s", "lead": "Tin của một phép đo.", "body": "Nội dung.",
       "section": "thong-bao", "programme": "NTM", "areas": ["10"], "author": "Phóng viên mẫu"}
      """;

  private Pieces() {}

  /** The address of a new draft in the API. */
  static String draft(Client reporter, String word) throws IOException {
    var draft = reporter.done("POST", "/api/v1/articles", PIECE.formatted(word));
    return "/api/v1/articles/" + Client.member(draft, "id");
  }

  /** The same, published. */
  static String publish(Client reporter, Client approver, String word) throws IOException {
    var path = draft(reporter, word);
    reporter.done("PUT", path + "/submission", "");
    approver.done("PUT", path + "/approval", "");
    approver.done("PUT", path + "/publication", "{}");
    return path;
  }
}
