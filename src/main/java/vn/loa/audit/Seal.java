package vn.loa.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The place of one entry in the chain.
 *
 * <p>Its hash is the SHA-256 of the seal before it (32 zero bytes for the first), followed by its
 * number and the columns of its entry, each as length in bytes, colon, UTF-8 text, comma; a missing
 * value is a dash and a comma.
 */
record Seal(long number, byte[] hash) {
  /** What the first seal follows. */
  static final Seal NONE = new Seal(0, new byte[32]);

  /** The columns of an entry in the order in which they are hashed; alias {@code e}. */
  static final String COLUMNS =
      """
      cast(e.id as text), cast(cast(extract(epoch from e.at) * 1000000 as bigint) as text),
      cast(e.actor_id as text), e.actor, e.agency, e.subject, e.name, cast(e.details as text)""";

  private static final int WIDTH = 8;

  /** The seal of {@code entry}, which follows this one. */
  Seal next(@Nullable String... entry) {
    var digest = sha256();
    digest.update(hash);
    add(digest, Long.toString(number + 1));
    for (var column : entry) add(digest, column);
    return new Seal(number + 1, digest.digest());
  }

  /** The columns that {@link #COLUMNS} selected, beginning at column {@code first}. */
  static @Nullable String[] entry(ResultSet row, int first) throws SQLException {
    var columns = new @Nullable String[WIDTH];
    for (int i = 0; i < WIDTH; i++) columns[i] = row.getString(first + i);
    return columns;
  }

  boolean isSameAs(long otherNumber, byte[] otherHash) {
    return number == otherNumber && Arrays.equals(hash, otherHash);
  }

  /** The hash as people note it. */
  String hex() {
    return HexFormat.of().formatHex(hash);
  }

  private static void add(MessageDigest digest, @Nullable String column) {
    if (column == null) {
      digest.update("-,".getBytes(UTF_8));
      return;
    }
    var bytes = column.getBytes(UTF_8);
    digest.update((bytes.length + ":").getBytes(UTF_8));
    digest.update(bytes);
    digest.update((byte) ',');
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
