package vn.loa.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.shared.InvalidInput;

class PasswordRulesTest {
  private static final List<String> NAMES = List.of("Báo Lào Cai", "BAO-LCI");

  @ParameterizedTest
  @CsvSource({
    "ngắn quá, ít nhất 12",
    "phongvien-2024-moi, tên đăng nhập",
    "aaaaaaaaaaaaa, lặp lại",
    "123456789012, quá nhiều người dùng",
    "Mật Khẩu 12345, quá nhiều người dùng",
    "nông thôn mới 2024, quá nhiều người dùng",
    "Password12345, quá nhiều người dùng",
    "Báo Lào Cai 2024, tên cơ quan"
  })
  void whatIsShortOrCanBeGuessedIsRefusedWithItsReason(String password, String reason) {
    assertThatThrownBy(() -> PasswordRules.check("chosen", password, "phongvien", NAMES))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "trời hôm nay đẹp",
        "một câu chỉ mình biết",
        "k7-xq29-bwmz",
        "Báo Lào Cai vui lắm"
      })
  void aSentenceIsGoodEnoughWithoutSignsOrCapitals(String password) {
    assertThatCode(() -> PasswordRules.check("chosen", password, "phongvien", NAMES))
        .doesNotThrowAnyException();
  }

  @org.junit.jupiter.api.Test
  void aShortUserNameMayOccurByChance() {
    assertThatCode(() -> PasswordRules.check("chosen", "xa xôi cách trở", "xa", NAMES))
        .doesNotThrowAnyException();
  }
}
