package vn.loa.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is read of a picture's own words, and what can go wrong there. */
class EmbeddedTest {
  private static final String XMP =
      """
      <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
        xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
        xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Description rdf:about="">
        <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
        <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">Sở Văn hóa</rdf:li></rdf:Alt></dc:rights>
      </rdf:Description></rdf:RDF></x:xmpmeta>""";

  private final Embedded embedded = new Embedded();

  @Test
  void creatorAndRightsOfXmp() {
    embedded.xmp(XMP.formatted("Lò Thị Mai").getBytes(UTF_8));
    assertThat(embedded.credit()).isEqualTo("Lò Thị Mai");
    assertThat(embedded.copyright()).isEqualTo("Sở Văn hóa");
  }

  @Test
  void xmpThatDeclaresEntitiesSaysNothing() {
    var declared = "<!DOCTYPE x [<!ENTITY secret SYSTEM 'file:///etc/hostname'>]>";
    embedded.xmp((declared + XMP.formatted("&secret;")).getBytes(UTF_8));
    assertThat(embedded.credit()).isEmpty();
  }

  @Test
  void blocksThatCannotBeReadSayNothing() {
    embedded.exif("MM\0*\u00FF\u00FF\u00FF".getBytes(UTF_8));
    embedded.photoshop("8BIM\u0004".getBytes(UTF_8));
    embedded.xmp("<x".getBytes(UTF_8));
    assertThat(embedded.credit() + embedded.copyright()).isEmpty();
    assertThat(embedded.orientation()).isEqualTo(1);
  }

  @Test
  void theFirstAnswerCountsAndIsOneCleanLine() {
    embedded.exif(Exif.block(6, " Ảnh:\n  Mai ", ""));
    embedded.credit("Người khác".getBytes(UTF_8));
    assertThat(embedded.credit()).isEqualTo("Ảnh: Mai");
    assertThat(embedded.orientation()).isEqualTo(6);
  }
}
