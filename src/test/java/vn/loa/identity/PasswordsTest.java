package vn.loa.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class PasswordsTest {
  private final Passwords passwords = new Passwords();

  @Test
  void aHashIsArgon2idAtTodaysCost() {
    var hash = passwords.hash("một câu khó đoán");
    assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(passwords.isOutdated(hash)).isFalse();
  }

  @Test
  void onlyTheSamePasswordMatches() {
    var hash = passwords.hash("một câu khó đoán");
    assertThat(passwords.matches("một câu khó đoán", hash)).isTrue();
    assertThat(passwords.matches("mot cau kho doan", hash)).isFalse();
  }

  @Test
  void itMatchesHoweverTheKeyboardComposesAccents() {
    var hash = passwords.hash("một câu khó đoán");
    var composed = Normalizer.normalize("một câu khó đoán", Normalizer.Form.NFD);
    assertThat(passwords.matches(composed, hash)).isTrue();
  }

  @Test
  void aHashOfAnotherCostIsOutdated() {
    var cheap = Argon2Function.getInstance(1024, 1, 1, 32, Argon2.ID).hash("x").getResult();
    assertThat(passwords.isOutdated(cheap)).isTrue();
  }
}
