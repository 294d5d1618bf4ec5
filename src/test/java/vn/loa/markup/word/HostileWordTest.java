package vn.loa.markup.word;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.shared.InvalidInput;

/** Files that are no documents, or mean harm: each is refused with words that help. */
class HostileWordTest {
  private static final String TEXT = "<w:p><w:r><w:t>Chữ</w:t></w:r></w:p>";
  private static final String OLD = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

  @TempDir Path folder;

  static Stream<Arguments> files() {
    return Stream.of(
        file("empty", new byte[0]),
        file("old-word", (OLD + "x".repeat(600)).getBytes(ISO_8859_1)),
        file("password", encrypted()),
        file("pdf", "%PDF-1.7".getBytes(UTF_8)),
        file("rtf", "{\\rtf1 a}".getBytes(UTF_8)),
        file("html", "\r\n<html xmlns:o='x'><body>".getBytes(UTF_8)),
        file("unknown", "chữ thường".getBytes(UTF_8)),
        file("damaged", "PK\u0003\u0004 và không gì nữa".getBytes(UTF_8)),
        file("damaged", halved(WordFiles.of("10-pictures"))),
        file("open-document", WordFiles.zip(Map.of("mimetype", new byte[0]))),
        file("excel", WordFiles.zip(Map.of("xl/workbook.xml", new byte[0]))),
        file("powerpoint", WordFiles.zip(Map.of("ppt/presentation.xml", new byte[0]))),
        file("no-document", WordFiles.zip(Map.of("../../etc/passwd", new byte[0]))),
        file("no-text", WordFiles.withBody("<w:p/>")),
        file("damaged", document("<?xml version='1.0'?><w:document>")),
        file("damaged", document("<?xml version='1.0'?><a>&#0;</a>")),
        file("hostile", document("<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")),
        file(
            "hostile",
            document("<?xml version='1.0'?><!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>")),
        file("too-deep", WordFiles.withBody("<w:sdt>".repeat(600) + "</w:sdt>".repeat(600))),
        file("too-large", WordFiles.withBody(TEXT + "<w:p>" + " ".repeat(20 << 20) + "</w:p>")),
        file("too-large", WordFiles.withBody("<w:p/>".repeat(700_000))),
        file("too-large", WordFiles.withBody(TEXT + " ".repeat(30 << 20))));
  }

  private static Arguments file(String why, byte[] bytes) {
    return Arguments.of(why, bytes);
  }

  private static byte[] document(String xml) {
    return WordFiles.zip(Map.of("word/document.xml", xml.getBytes(UTF_8)));
  }

  private static byte[] halved(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length / 2);
  }

  private static byte[] encrypted() {
    var name = new String("EncryptedPackage".getBytes(UTF_16LE), ISO_8859_1);
    return (OLD + "\0".repeat(2000) + name).getBytes(ISO_8859_1);
  }

  @ParameterizedTest
  @MethodSource("files")
  void isRefusedForItsOwnReason(String why, byte[] bytes) {
    assertThatThrownBy(() -> WordFiles.draft(folder, bytes))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.reasons())
                    .singleElement()
                    .satisfies(
                        reason -> {
                          assertThat(reason.code()).isEqualTo("word.refused." + why);
                          assertThat(reason.field()).isEqualTo("file");
                        }));
  }

  @Test
  void tooManyPartsAreRefused() {
    var parts = WordFiles.parts("# word/document.xml\n" + TEXT);
    for (var at = 0; at < 5_000; at++) parts.put("word/media/" + at, new byte[0]);
    assertThatThrownBy(() -> WordFiles.draft(folder, WordFiles.zip(parts)))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void aMacroIsLeftBehindAndTold() throws IOException {
    var parts = WordFiles.parts("# word/document.xml\n" + TEXT);
    parts.put("word/vbaProject.bin", new byte[] {1});
    var draft = WordFiles.draft(folder, WordFiles.zip(parts));
    assertThat(draft.title()).isEqualTo("Chữ");
    assertThat(draft.notCarried()).extracting("code").contains("word.lost.MACROS");
  }

  @Test
  void aLongDocumentIsReadWhole() throws IOException {
    var body =
        TEXT + "<w:p><w:r><w:t>Đoạn văn của một báo cáo dài.</w:t></w:r></w:p>".repeat(20_000);
    var draft = WordFiles.draft(folder, WordFiles.withBody(body));
    assertThat(draft.blocks()).hasSizeGreaterThan(19_990);
  }

  @Test
  void stylesThatAreBasedOnEachOtherEnd() throws IOException {
    var styles =
        "<w:style w:styleId='A'><w:basedOn w:val='B'/></w:style>"
            + "<w:style w:styleId='B'><w:basedOn w:val='A'/></w:style>";
    var text = "<w:p><w:pPr><w:pStyle w:val='A'/></w:pPr><w:r><w:t>Chữ</w:t></w:r></w:p>";
    var parts = WordFiles.parts("# word/document.xml\n" + text + "\n# word/styles.xml\n" + styles);
    assertThat(WordFiles.draft(folder, WordFiles.zip(parts)).title()).isEqualTo("Chữ");
  }
}
