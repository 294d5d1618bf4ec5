package vn.loa.settings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The secret of this site that no database holds, and the keys derived from it, one a purpose. */
@ApplicationScoped
public class SiteKey {
  static final int SHORTEST = 32;

  @Inject Settings settings;
  private byte[] secret = {};

  @PostConstruct
  void read() {
    try {
      secret = Files.readString(file()).strip().getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** 256 bits for {@code purpose} alone: whoever learns them learns no other key. */
  public byte[] derive(String purpose) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      return mac.doFinal(("loa:" + purpose).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is wrong with a secret file that production shall trust; empty when nothing is. */
  public static Optional<String> fault(Path file) {
    try {
      if (!Files.isReadable(file)) return Optional.of("does not name a readable file");
      if (Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ))
        return Optional.of("can be read by everybody on this machine: chmod 600 " + file);
      if (Files.readString(file).strip().length() < SHORTEST)
        return Optional.of("is shorter than " + SHORTEST + " characters: openssl rand -hex 32");
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of("cannot be read: " + e.getMessage());
    }
  }

  private Path file() throws IOException {
    var named = settings.secretFile();
    return named.isPresent() ? named.get() : own();
  }

  /** A demo makes itself one, and keeps it beside its data. */
  private Path own() throws IOException {
    var file = settings.home().resolve("site.key");
    Files.createDirectories(settings.home());
    var bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    try {
      var onlyOurs = PosixFilePermissions.fromString("rw-------");
      Files.createFile(file, PosixFilePermissions.asFileAttribute(onlyOurs));
      Files.writeString(file, HexFormat.of().formatHex(bytes));
    } catch (FileAlreadyExistsException made) {
      return file;
    }
    return file;
  }
}
