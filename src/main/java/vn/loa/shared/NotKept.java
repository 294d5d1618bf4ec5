package vn.loa.shared;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was to be kept could not be written, as on a full disk; nothing of it stays. HTTP 507. */
public class NotKept extends Refused {
  private static final long serialVersionUID = 1L;

  /** How the operating system says it; Java passes it on as it is. */
  private static final Pattern NO_ROOM =
      Pattern.compile("No space left on device|Disk quota exceeded");

  public NotKept(List<Reason> reasons) {
    super(reasons);
  }

  public NotKept(Reason reason, IOException cause) {
    super(List.of(reason));
    initCause(cause);
  }

  /** Whether {@code fault} comes from a disk without room. */
  public static boolean isBehind(@Nullable Throwable fault) {
    for (var each = fault; each != null; each = each.getCause())
      if (each instanceof IOException && NO_ROOM.matcher(String.valueOf(each.getMessage())).find())
        return true;
    return false;
  }
}
