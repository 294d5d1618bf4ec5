package vn.loa.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a page goes whose view the server has forgotten, and whom it believes about that. */
class ForgottenViewTest {
  private static final String HOST = "loa.example:8080";
  private static final String PAGE = "/toa-soan/giao-de-tai-sua.xhtml";
  private static final String BARE = PAGE + "?mo-lai=1";

  @ParameterizedTest
  @CsvSource({
    "id=12, id=12&mo-lai=1",
    "id=12&mo-lai=1, id=12&mo-lai=1",
    "mo-lai=1, mo-lai=1",
    "'', mo-lai=1",
    "&&, mo-lai=1",
    "ma=BAO-LCI, ma=BAO-LCI&mo-lai=1",
    "tieu-de=L%C5%A9+l%E1%BB%A5t, tieu-de=L%C5%A9+l%E1%BB%A5t&mo-lai=1",
    "tieu-de=(hai)!|x, tieu-de=%28hai%29%21%7Cx&mo-lai=1",
    "tu=<script>, tu=%3Cscript%3E&mo-lai=1",
    "x=https://evil.example/, x=https://evil.example/&mo-lai=1",
  })
  void itsSubjectIsKept(String query, String kept) {
    assertThat(from("http://" + HOST + PAGE + "?" + query)).isEqualTo(PAGE + "?" + kept);
    assertThat(from("https://" + HOST + PAGE + "?" + query)).isEqualTo(PAGE + "?" + kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "http://loa.example:8080" + PAGE,
        "http://evil.example" + PAGE + "?id=12",
        "http://loa.example:8080.evil.example" + PAGE + "?id=12",
        "http://loa.example:8080@evil.example" + PAGE + "?id=12",
        "http://evil.example/http://loa.example:8080" + PAGE + "?id=12",
        "//loa.example:8080" + PAGE + "?id=12",
        "javascript:" + PAGE + "?id=12",
        "http://loa.example:8080/toa-soan/tai-khoan-sua.xhtml?id=12",
        "http://loa.example:8080/toa-soan/..//evil.example?id=12",
        "http://loa.example:8080" + PAGE + "?id=../../evil",
        "http://loa.example:8080" + PAGE + "?id=12#x",
        "http://loa.example:8080" + PAGE + "\r\nSet-Cookie: a=b?id=12",
        "http://[/?id=12",
      })
  void whatDoesNotComeFromThePageItselfIsNotBelieved(String referer) {
    assertThat(from(referer)).isEqualTo(BARE);
  }

  @Test
  void anAnswerIsNotSplit() {
    assertThat(from("http://" + HOST + PAGE + "?id=12\r\nSet-Cookie: a=b"))
        .isEqualTo(PAGE + "?id=12%0D%0ASet-Cookie:+a=b&mo-lai=1");
  }

  @Test
  void noRefererAndNoHostAreNoSubject() {
    assertThat(ForgottenView.of(PAGE, null, HOST)).isEqualTo(BARE);
    assertThat(ForgottenView.of(PAGE, "http://" + HOST + PAGE + "?id=12", null)).isEqualTo(BARE);
  }

  @Test
  void whatIsNoPageOfTheNewsroomLeadsToItsFirst() {
    assertThat(
            ForgottenView.of("//evil.example/", "http://loa.example:8080//evil.example/?a", HOST))
        .isEqualTo("/toa-soan/?mo-lai=1");
  }

  private static String from(String referer) {
    return ForgottenView.of(PAGE, referer, HOST);
  }
}
