package vn.loa.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.markup.Markup;

/** A table of texts and what is found in them. */
class ChecksTest {
  @ParameterizedTest
  @ValueSource(strings = {"IMG_1234", "IMG_1234.JPG", "anh1.jpg", "DSC-0042", "Ảnh 3", "20240603"})
  void aFileNameIsNoDescription(String alt) {
    assertThat(codes(new AltText(), "![" + alt + "](media:7)")).containsExactly("ALT_TEXT");
  }

  @Test
  void aDescriptionIsThereAndIsNotTheCaptionAgain() {
    assertThat(codes(new AltText(), "![](media:7)")).containsExactly("ALT_MISSING");
    assertThat(codes(new AltText(), "![Bà con đổ bê tông](media:7 \"Bà con đổ bê tông\")"))
        .containsExactly("ALT_TEXT");
    assertThat(codes(new AltText(), "![" + "dài ".repeat(60) + "](media:7)"))
        .containsExactly("ALT_TEXT");
    assertThat(codes(new AltText(), "![Bà con bản Hua Tạt hái chè](media:7 \"Vụ chè xuân\")"))
        .isEmpty();
  }

  @Test
  void headingsAreThereAndSkipNoLevel() {
    assertThat(mends(new Headings(), "# Một")).containsExactly("## Một");
    assertThat(mends(new Headings(), "### Một")).containsExactly("## Một");
    assertThat(mends(new Headings(), "## Một\n\n#### Hai")).containsExactly("### Hai");
    assertThat(mends(new Headings(), "## \n\nChữ")).containsExactly("");
    assertThat(mends(new Headings(), "## Một\n\n### Hai\n\n## Ba")).isEmpty();
  }

  @Test
  void aBoldLineIsPerhapsAHeadingButASignatureIsNot() {
    assertThat(mends(new Headings(), "**Giao thông**\n\nĐường đã xong."))
        .containsExactly("## Giao thông");
    assertThat(mends(new Headings(), "Đường đã xong.\n\n**Nguyễn Văn A**")).isEmpty();
    assertThat(mends(new Headings(), "**Chú ý** điều này.\n\nHết.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Xem [tại đây](https://laocai.gov.vn/a).|[tại đây](https://laocai.gov.vn/a)",
        "Xem [Xem thêm…](https://laocai.gov.vn/a).|[Xem thêm…](https://laocai.gov.vn/a)",
        "Xem [https://laocai.gov.vn](https://laocai.gov.vn) nhé.|[https://laocai.gov.vn](https://laocai.gov.vn)",
        "Xem <https://laocai.gov.vn> nhé.|<https://laocai.gov.vn>"
      })
  void theWordsOfALinkSayWhereItLeads(String text, String quote) {
    assertThat(findings(new LinkText(), text)).extracting(Finding::quote).containsExactly(quote);
  }

  @Test
  void aLinkWithWordsOrOneThatBecomesACardIsFine() {
    assertThat(findings(new LinkText(), "Theo [Kế hoạch 07/KH-BCĐ](/van-ban/7).")).isEmpty();
    assertThat(findings(new LinkText(), "<https://www.youtube.com/watch?v=abcdefghijk>")).isEmpty();
  }

  @Test
  void titleAndLeadFitTheChannels() {
    assertThat(of(new Lengths(), "t".repeat(65), "l".repeat(220), "")).isEmpty();
    assertThat(of(new Lengths(), "t".repeat(66), "", ""))
        .extracting(Finding::text)
        .containsExactly("Tiêu đề dài 66 ký tự: thông báo đẩy cắt sau khoảng 65.");
    assertThat(of(new Lengths(), "t".repeat(151), "l".repeat(301), ""))
        .extracting(Finding::text)
        .allMatch(text -> text.contains("Zalo từ chối"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {"\"hai  cách\"|\" \"", "xong , rồi|\",\"", "\"xong ,\"|\",\"", "xong,rồi|\", \""})
  void blanksStandWhereTheyBelong(String text, String mend) {
    assertThat(mends(new Spacing(), text)).containsExactly(mend);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hết 3,5 tỷ đồng, còn 1.200 hộ.",
        "Dòng một  \nDòng hai",
        "**đậm** , `a  b`, <https://a.vn/x,y>",
        "| a | b |\n|---|---|\n| c  | d |",
        "- một\n- hai"
      })
  void numbersCodeTablesAndAddressesAreNoMatterOfBlanks(String text) {
    assertThat(mends(new Spacing(), text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ngày 31/4",
        "31/4/2024",
        "ngày 30/2/2024",
        "ngày 29/2/2023",
        "ngày 32-1-2024",
        "ngày 5/13",
        "ngày 31 tháng 6",
        "ngày 29 tháng 2 năm 2023",
        "sáng 31/9"
      })
  void aDayIsInTheCalendar(String text) {
    assertThat(codes(new Dates(), "Họp " + text + ".")).containsExactly("DATES");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ngày 30/4",
        "29/2/2024",
        "ngày 29/2",
        "đạt 19/19 tiêu chí",
        "31/45 thôn",
        "giai đoạn 2021-2025",
        "07/2024/QĐ-UBND",
        "tỷ lệ 40/50",
        "ngày 2 tháng 9 năm 1945"
      })
  void whatIsADayOrNoneIsFine(String text) {
    assertThat(codes(new Dates(), "Họp " + text + ".")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "07/KH–BCĐ,07/KH-BCĐ",
    "07 / KH - BCĐ,07/KH-BCĐ",
    "07/KH-BCD,07/KH-BCĐ",
    "12/2021/ND-CP,12/2021/NĐ-CP",
    "263/QD-TTg,263/QĐ-TTg",
    "15/nq-hdnd,15/NQ-HĐND"
  })
  void theNumberOfADocumentHasItsForm(String typed, String mend) {
    assertThat(mends(new DocumentNumbers(), "Theo Kế hoạch số " + typed + " của tỉnh."))
        .containsExactly(mend);
    assertThat(mends(new DocumentNumbers(), "Theo Kế hoạch số " + mend + " của tỉnh.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "họat động,hoạt",
    "tòan tỉnh,toàn",
    "qúy báu,quý",
    "gìa làng,già",
    "hùynh,huỳnh",
    "HÒAN,HOÀN"
  })
  void aToneMarkStandsOnTheLetterThatBearsIt(String typed, String mend) {
    assertThat(mends(new ToneMarks(), typed)).containsExactly(mend);
  }

  @Test
  void ofTwoRightWaysATextHasOne() {
    assertThat(mends(new ToneMarks(), "Ủy ban xã Hòa Bình, thủy lợi, khỏe")).isEmpty();
    assertThat(mends(new ToneMarks(), "Uỷ ban xã Hoà Bình, thuỷ lợi, khoẻ, quý")).isEmpty();
    assertThat(mends(new ToneMarks(), "Hòa bình, hoà thuận, quý, xóa, của mùa, nghĩa, giúp"))
        .containsExactly("hòa");
  }

  @Test
  void charactersAreWhatTheyLookLike() {
    assertThat(mends(new Characters(), "\u00D0ảng bộ")).containsExactly("Đảng");
    assertThat(mends(new Characters(), "x\u00E3 h\u043Ei")).containsExactly("hoi");
    assertThat(mends(new Characters(), "nông\u200B thôn")).containsExactly("");
    assertThat(mends(new Characters(), "no\u0302ng thôn")).containsExactly("nông");
    assertThat(mends(new Characters(), "Đảng bộ, Москва, nông thôn")).isEmpty();
  }

  @Test
  void anAbbreviationIsWrittenOutWhereOneMeetsItFirst() {
    var check = new Abbreviations();
    assertThat(mends(check, "Xã đạt chuẩn NTM. NTM là đích."))
        .containsExactly("nông thôn mới (NTM)");
    assertThat(mends(check, "Chương trình nông thôn mới (NTM) đổi thay. NTM là đích.")).isEmpty();
    assertThat(findings(check, "Chương trình ABCD chạy.")).extracting(Finding::mend).containsNull();
    assertThat(findings(check, "Chương trình A bê xê (ABCD) chạy, ABCD hay.")).isEmpty();
    assertThat(findings(check, "OCOP, phần II, 07/KH-BCĐ, 07/KH–BCĐ, CỘNG HÒA XÃ HỘI CHỦ NGHĨA"))
        .isEmpty();
    assertThat(of(check, "", "Ủy ban nhân dân xã họp.", "UBND xã kết luận.")).isEmpty();
  }

  @Test
  void aSentenceOfMoreThanSixtyWordsIsLong() {
    assertThat(codes(new LongSentences(), "chữ ".repeat(61) + "."))
        .containsExactly("LONG_SENTENCES");
    assertThat(codes(new LongSentences(), ("chữ ".repeat(30) + ". ").repeat(9))).isEmpty();
    assertThat(codes(new LongSentences(), "chữ ".repeat(30) + "1.200 " + "chữ ".repeat(31)))
        .hasSize(1);
  }

  /** Places are those of the text as it was typed, or nothing could be mended. */
  @Test
  void aFindingStandsWhereItSays() {
    var text = "## Mục\n\nMột **đậm  chữ** và [hoà  bình](https://a.vn/b  \"c\") , 07/KH–BCĐ.\n";
    for (var check : List.of(new Spacing(), new DocumentNumbers()))
      assertThat(findings(check, text))
          .isNotEmpty()
          .allSatisfy(
              each -> assertThat(text.substring(each.start(), each.end())).isEqualTo(each.quote()));
  }

  /** A pattern that looks at every place from every place would never end here. */
  @ParameterizedTest
  @ValueSource(
      strings = {"a ", "[", "A", "1/", "o\u0300", "óa", "  ,", "![](media:1)", "img_", "."})
  void aHostileTextEnds(String again) {
    var text = again.repeat(60_000 / again.length());
    var piece =
        new Piece(1L, "", text, "", "", null, new Markup().outline(text + "\n\n## " + text));
    for (var check : ALL) assertThat(check.of(piece)).doesNotContainNull();
  }

  private static final List<Check> ALL =
      List.of(
          new AltText(),
          new Headings(),
          new LinkText(),
          new Lengths(),
          new Spacing(),
          new Dates(),
          new DocumentNumbers(),
          new ToneMarks(),
          new Characters(),
          new Abbreviations(),
          new LongSentences());

  private static List<String> codes(Check check, String body) {
    return findings(check, body).stream().map(each -> each.check().name()).toList();
  }

  private static List<String> mends(Check check, String body) {
    return findings(check, body).stream().map(Finding::mend).toList();
  }

  private static List<Finding> findings(Check check, String body) {
    return of(check, "", "", body);
  }

  private static List<Finding> of(Check check, String title, String lead, String body) {
    return Stream.of(new Piece(1L, "", title, lead, "", null, new Markup().outline(body)))
        .flatMap(check::of)
        .toList();
  }
}
