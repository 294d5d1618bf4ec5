package vn.loa.notice;

import java.io.Serializable;
import java.time.Instant;

/**
 * Something that the reader is told.
 *
 * @param words what happened, without the piece's title
 * @param title of the piece; empty when she may no longer see it: then nothing else is told of it
 * @param note what was said with it, for instance why a piece came back
 * @param path where she sees it; empty with the title
 */
public record Notice(
    long id,
    NoticeKind kind,
    String words,
    String title,
    String note,
    String path,
    Instant at,
    boolean unread)
    implements Serializable {}
