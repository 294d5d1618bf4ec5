package vn.loa.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example/",
        "https://evil.example/toa-soan/",
        "/toa-soan/..//evil.example",
        "/\\evil.example",
        "/toa-soan/\r\nSet-Cookie: a=b",
        "javascript:alert(1)",
        "/toa-soan@evil.example",
        ""
      })
  void whatIsNoPageOfTheNewsroomLeadsToItsFirst(String wanted) {
    assertThat(Next.safe(wanted)).isEqualTo("/toa-soan/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/toa-soan/", "/toa-soan/viet.xhtml?id=7", "/toa-soan/tai-khoan.xhtml?q=a%20b"})
  void aPageOfTheNewsroomIsReached(String wanted) {
    assertThat(Next.safe(wanted)).isEqualTo(wanted);
  }
}
