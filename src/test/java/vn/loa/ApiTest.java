package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ApiTest {
  @Test
  void everyResourceAndProviderIsInTheApi() {
    var ours =
        new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests()).importPackages("vn.loa").stream()
                .filter(
                    each ->
                        each.isAnnotatedWith(Path.class) || each.isAnnotatedWith(Provider.class))
                .map(JavaClass::reflect)
                .collect(Collectors.toSet());
    assertThat(new Api().getClasses()).isEqualTo(ours);
  }
}
