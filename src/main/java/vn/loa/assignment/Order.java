package vn.loa.assignment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an editor asks for.
 *
 * @param reporter user name of whom she asks
 */
public record Order(
    String reporter, Topic topic, @Nullable Instant deadline, @Nullable Priority priority) {}
