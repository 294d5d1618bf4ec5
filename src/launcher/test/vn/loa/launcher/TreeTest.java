package vn.loa.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreeTest {
  private static final FileTime BEFORE = FileTime.fromMillis(1_000_000);
  private static final FileTime BUILT = FileTime.fromMillis(2_000_000);
  private static final FileTime AFTER = FileTime.fromMillis(3_000_000);

  @TempDir Path directory;

  @BeforeEach
  void build() throws IOException {
    for (var path : new String[] {"src/main/java", "src/test/java", "target"}) {
      Files.createDirectories(directory.resolve(path));
    }
    Files.createFile(directory.resolve("src/main/java/A.java"));
    Files.createFile(directory.resolve("src/test/java/ATest.java"));
    Files.createFile(directory.resolve("pom.xml"));
    Files.createFile(directory.resolve("target/loa.war"));
    try (var all = Files.walk(directory)) {
      for (var path : all.toList()) Files.setLastModifiedTime(path, BEFORE);
    }
    touch("target/loa.war", BUILT);
  }

  @Test
  void aBuiltWarIsCurrentUntilASourceChanges() throws IOException {
    assertThat(tree().warIsCurrent()).isTrue();
    touch("src/main/java/A.java", AFTER);
    assertThat(tree().warIsCurrent()).isFalse();
  }

  @Test
  void aDeletedSourceIsAChange() throws IOException {
    Files.delete(directory.resolve("src/main/java/A.java"));
    assertThat(tree().warIsCurrent()).isFalse();
  }

  @Test
  void testsAreNotInTheWar() throws IOException {
    touch("src/test/java/ATest.java", AFTER);
    assertThat(tree().warIsCurrent()).isTrue();
  }

  private Tree tree() {
    return new Tree(directory);
  }

  private void touch(String file, FileTime time) throws IOException {
    Files.setLastModifiedTime(directory.resolve(file), time);
  }
}
