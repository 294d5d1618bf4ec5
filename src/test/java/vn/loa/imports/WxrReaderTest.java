package vn.loa.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.imports.OldPiece.OldPicture;

class WxrReaderTest {
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:excerpt="e" xmlns:content="c" xmlns:dc="d" xmlns:wp="w"><channel>
      <wp:author><wp:author_login>lan</wp:author_login>
      <wp:author_display_name><![CDATA[Nguyễn Thị Lan]]></wp:author_display_name></wp:author>
      """;
  private static final String POST =
      """
      <item><title>%s</title><link>https://cu.vn/2019/05/bai/</link><dc:creator>lan</dc:creator>
      <guid>https://cu.vn/?p=%d</guid><content:encoded><![CDATA[Một

      Hai]]></content:encoded><excerpt:encoded></excerpt:encoded><wp:post_id>%2$d</wp:post_id>
      <wp:post_date_gmt>2019-05-03 02:11:00</wp:post_date_gmt><wp:status>publish</wp:status>
      <wp:post_type>post</wp:post_type><category domain="category" nicename="tin">Tin</category>
      <wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>99</wp:meta_value></wp:postmeta>
      </item>
      """;
  private static final String END = "</channel></rss>";

  @TempDir Path folder;
  private final Heard heard = new Heard();

  @Test
  void aPostBringsItsTextItsPeopleItsDateAndItsPicture() throws IOException {
    var picture =
        """
        <item><wp:post_id>99</wp:post_id><wp:post_type>attachment</wp:post_type>
        <wp:attachment_url>https://cu.vn/wp-content/uploads/a.jpg</wp:attachment_url></item>
        """;
    read(HEAD + POST.formatted("Tin &amp; <![CDATA[bài <b>]]>", 1) + picture + END);
    var piece = heard.pieces.get(0);
    assertThat(piece.title()).isEqualTo("Tin & bài <b>");
    assertThat(piece.body().text()).isEqualTo("<p>Một</p>\n<p>Hai</p>");
    assertThat(piece.people().author()).isEqualTo("Nguyễn Thị Lan");
    assertThat(piece.dates().published()).isEqualTo("2019-05-03T02:11:00Z");
    assertThat(piece.origin()).isEqualTo("https://cu.vn/?p=1");
    assertThat(piece.pictures())
        .extracting(OldPicture::file)
        .containsExactly("https://cu.vn/wp-content/uploads/a.jpg");
  }

  @Test
  void draftsAndPagesAreNotForLoa() throws IOException {
    var draft = POST.formatted("Nháp", 1).replace(">publish<", ">draft<");
    var page = POST.formatted("Trang", 2).replace(">post<", ">page<");
    read(HEAD + draft + page + POST.formatted("Bài", 3) + END);
    assertThat(heard.pieces).extracting(OldPiece::title).containsExactly("Bài");
    assertThat(heard.passed).containsExactly("posts in state draft", "of type page");
  }

  @Test
  void onePieceWithoutADateCostsNoOther() throws IOException {
    var none = POST.formatted("Không ngày", 1).replace("2019-05-03 02:11:00", "hôm qua");
    read(HEAD + none + POST.formatted("Bài", 2) + END);
    assertThat(heard.pieces).extracting(OldPiece::title).containsExactly("Bài");
    assertThat(heard.bad).containsExactly("1: no date can be read in it");
  }

  @Test
  void entitiesAreRefusedBeforeTheyAreAnything() {
    var attack =
        "<!DOCTYPE rss [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
            + HEAD.replace("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "")
            + POST.formatted("&a;", 1)
            + END;
    assertThatThrownBy(() -> read(attack))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("DOCTYPE");
    assertThat(heard.pieces).isEmpty();
  }

  @Test
  void whatStandsAboveABreakInTheXmlIsRead() {
    var broken = HEAD + POST.formatted("Bài", 1) + "<item><title>Dở</tit";
    assertThatThrownBy(() -> read(broken)).isInstanceOf(Unreadable.class);
  }

  @Test
  void aTitleOfTenMegabytesIsCut() throws IOException {
    read(HEAD + POST.formatted("x".repeat(10_000_000), 1) + END);
    assertThat(heard.pieces.get(0).title()).hasSizeBetween(250, 3_000_000);
  }

  @Test
  void otherFeedsAreNoExport() {
    assertThatThrownBy(() -> read("<rss><channel><item><title>a</title></item></channel></rss>"))
        .isInstanceOf(Unreadable.class);
    assertThatThrownBy(() -> read("<html><body>chào</body></html>")).isInstanceOf(Unreadable.class);
  }

  private void read(String xml) throws IOException {
    var file = folder.resolve("export.xml");
    Files.writeString(file, xml);
    new WxrReader(file).read(heard);
  }

  /** Keeps what it is told. */
  static final class Heard implements Takings {
    final List<OldPiece> pieces = new ArrayList<>();
    final List<String> bad = new ArrayList<>();
    final List<String> passed = new ArrayList<>();

    @Override
    public void piece(OldPiece piece) {
      pieces.add(piece);
    }

    @Override
    public void bad(int number, String why) {
      bad.add(number + ": " + why);
    }

    @Override
    public void passed(String what) {
      passed.add(what);
    }
  }
}
