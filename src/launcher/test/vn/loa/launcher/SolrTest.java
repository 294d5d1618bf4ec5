package vn.loa.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SolrTest {
  @TempDir Path solr;

  @Test
  void theCoreIsWhereTheLastBuildLeftItAndTheOthersGo() throws IOException {
    core("loa", "loa-next");
    core("loa-next-17", "loa");
    assertThat(Solr.core(solr)).isEqualTo(solr.resolve("loa-next-17"));
    assertThat(solr.resolve("loa")).doesNotExist();
  }

  @Test
  void aNewHomeHasItWhereItAlwaysBegins() throws IOException {
    Files.createDirectories(solr.resolve("configsets"));
    assertThat(Solr.core(solr)).isEqualTo(solr.resolve("loa"));
    assertThat(solr.resolve("configsets")).exists();
  }

  @Test
  void aFullDiskLeavesTheNameThatTheCoreHad() throws IOException {
    core("loa-next-17", "loa");
    Files.createDirectories(solr.resolve("loa-next-17/core.properties.new/full"));
    assertThatThrownBy(() -> Solr.name(solr.resolve("loa-next-17"))).isInstanceOf(IOException.class);
    assertThat(Solr.core(solr)).isEqualTo(solr.resolve("loa-next-17"));
  }

  private void core(String directory, String name) throws IOException {
    var core = Files.createDirectories(solr.resolve(directory));
    Files.writeString(core.resolve("core.properties"), "configSet=loa\nname=" + name + "\n");
  }
}
