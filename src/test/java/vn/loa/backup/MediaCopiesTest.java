package vn.loa.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Originals are kept once however many backups there are, and a damaged copy is found. */
class MediaCopiesTest {
  @TempDir Path temporary;
  private Path store;
  private Path backups;
  private Path backup;

  @BeforeEach
  void aStoreWithTwoPictures() throws IOException {
    store = temporary.resolve("store");
    backups = Files.createDirectories(temporary.resolve("backups"));
    backup = Files.createDirectory(backups.resolve("1"));
    put("originals/ab/abc.jpg", "một");
    put("originals/cd/cde.png", "hai");
    put("renditions/ab/abc/320.jpg", "nhỏ");
    put("originals/cd/half.part", "nửa");
  }

  @Test
  void originalsComeBackAndNothingElse() throws IOException {
    taken();
    var elsewhere = temporary.resolve("elsewhere");
    new MediaCopies(elsewhere, backups).putBack(backup);
    assertThat(elsewhere.resolve("originals/ab/abc.jpg")).hasContent("một");
    assertThat(elsewhere.resolve("originals/cd/cde.png")).hasContent("hai");
    assertThat(elsewhere.resolve("renditions")).doesNotExist();
    assertThat(elsewhere.resolve("originals/cd/half.part")).doesNotExist();
  }

  @Test
  void whatIsThereIsNotCopiedAgain() throws IOException {
    assertThat(taken().added()).isEqualTo(2);
    put("originals/ef/same-as-the-first.jpg", "một");
    put("originals/ef/new.jpg", "ba");
    var next = new MediaCopies(store, backups);
    next.take(MediaCopies.read(backup));
    assertThat(next.added()).isEqualTo(1);
  }

  @Test
  void whatIsDeletedMeanwhileIsStillInTheBackup() throws IOException {
    var copies = new MediaCopies(store, backups);
    copies.take(Map.of());
    Files.delete(store.resolve("originals/ab/abc.jpg"));
    copies.take(Map.of());
    assertThat(copies.write(backup).files()).isEqualTo(2);
  }

  @Test
  void aDamagedCopyIsFound() throws IOException {
    var copies = taken();
    assertThat(copies.damaged(backup)).isEmpty();
    var sha256 = MediaCopies.read(backup).get("originals/ab/abc.jpg").sha256();
    Files.writeString(backups.resolve("media/" + sha256.substring(0, 2) + "/" + sha256), "khác");
    assertThat(copies.damaged(backup))
        .extracting(MediaCopies.Original::path)
        .containsExactly("originals/ab/abc.jpg");
  }

  @Test
  void aStoreThatHoldsSomethingIsLeftAlone() throws IOException {
    taken();
    assertThatThrownBy(() -> new MediaCopies(store, backups).putBack(backup))
        .hasMessageContaining("not empty");
  }

  @Test
  void aListThatLeadsOutOfTheStoreIsRefused() throws IOException {
    taken();
    var list = backup.resolve(MediaCopies.LIST);
    Files.writeString(list, Files.readString(list).replace("originals/ab", "../../outside"));
    assertThatThrownBy(
            () -> new MediaCopies(temporary.resolve("elsewhere"), backups).putBack(backup))
        .hasMessageContaining("Not in the store");
  }

  private MediaCopies taken() throws IOException {
    var copies = new MediaCopies(store, backups);
    copies.take(Map.of());
    copies.write(backup);
    return copies;
  }

  private void put(String path, String text) throws IOException {
    var file = store.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
