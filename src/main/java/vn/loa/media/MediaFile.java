package vn.loa.media;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.loa.identity.Actor;
import vn.loa.identity.Duty;

/** A picture in the library: what is known about it, not its bytes. */
@Entity
@Table(name = "media_file")
public class MediaFile {
  /** Part of every rendition's fingerprint: a change here has all of them made again. */
  static final String RENDERING = "2";

  static final String ANEW = "anew";

  private static final int ETAG_LENGTH = 16;
  private static final int VERSION_LENGTH = 8;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  @jakarta.persistence.Embedded private StoredFile stored;

  @Column(name = "focus_x")
  private int focusX = FocalPoint.CENTRE.x();

  @Column(name = "focus_y")
  private int focusY = FocalPoint.CENTRE.y();

  private boolean identifiable;

  /** What its renditions were made by; empty while they wait to be made. */
  private String rendering = "";

  private String alt = "";
  private String caption = "";
  private String credit;
  private String copyright;

  @Enumerated(EnumType.STRING)
  private Licence licence = Licence.UNKNOWN;

  private String agency;

  @Column(name = "uploaded_by")
  private long uploadedBy;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  protected MediaFile() {}

  /** A picture just taken in; what its file says of credit and copyright is a first suggestion. */
  MediaFile(StoredFile stored, Embedded about, Actor uploader, Instant at) {
    this.stored = stored;
    this.credit = about.credit();
    this.copyright = about.copyright();
    this.agency = uploader.agency();
    this.uploadedBy = uploader.id();
    this.uploadedAt = at;
  }

  void describe(Description description) {
    this.alt = description.alt();
    this.caption = description.caption();
    this.credit = description.credit();
    this.copyright = description.copyright();
    this.licence = description.licence();
    this.rendering = "";
  }

  /** Has its crops made around another point. */
  void focus(FocalPoint point) {
    this.focusX = point.x();
    this.focusY = point.y();
    this.rendering = "";
  }

  /** Shows another file from now on, from its middle; answers the one it showed. */
  StoredFile replace(StoredFile other) {
    var before = stored;
    this.stored = other;
    focus(FocalPoint.CENTRE);
    return before;
  }

  /** Says whether somebody in it can be recognised. */
  void identify(boolean someone) {
    this.identifiable = someone;
  }

  /** Its uploader, and who edits or keeps pictures in the same agency. */
  public boolean mayBeDescribedBy(Actor actor) {
    return isUploadedBy(actor) || belongsTo(actor, Duty.MEDIA) || belongsTo(actor, Duty.EDIT);
  }

  /** Its uploader, and who keeps pictures in the same agency. */
  public boolean mayBeDeletedBy(Actor actor) {
    return isUploadedBy(actor) || isKeptBy(actor);
  }

  /** Whoever keeps the pictures of its agency. */
  boolean isKeptBy(Actor actor) {
    return belongsTo(actor, Duty.MEDIA);
  }

  private boolean isUploadedBy(Actor actor) {
    return uploadedBy == actor.id();
  }

  private boolean belongsTo(Actor actor, Duty duty) {
    return actor.may(duty) && agency.equals(actor.agency());
  }

  /** Whoever publishes for the same agency, too: what the public sees is at stake. */
  boolean mayBePublishedBy(Actor actor) {
    return belongsTo(actor, Duty.PUBLISH);
  }

  /** The renditions of one shape that every browser shows. */
  public List<Rendition> renditions(Shape shape) {
    var extension = shape == Shape.OPEN_GRAPH ? "jpg" : stored.extension();
    return Rendition.of(shape, stored.size(), extension);
  }

  /** The lighter ones, for browsers that know WebP; none where this machine cannot write it. */
  public List<Rendition> webp(Shape shape) {
    var written = WebpEncoder.isHere() && Shape.WITH_WEBP.contains(shape);
    return written ? Rendition.of(shape, stored.size(), "webp") : List.of();
  }

  /** The picture as it moves, if it does. */
  public Optional<Rendition> animated() {
    return stored.animated() ? Optional.of(Rendition.animated(stored.size())) : Optional.empty();
  }

  /** Changes whenever the bytes of the renditions do. */
  public String fingerprint() {
    var focus = focusX + "," + focusY;
    var all = String.join("\0", RENDERING, stored.sha256(), credit, copyright, focus);
    return Upload.sha256(all.getBytes(UTF_8)).substring(0, ETAG_LENGTH);
  }

  /** The part of its addresses by which they change with it. */
  public String version() {
    return fingerprint().substring(0, VERSION_LENGTH);
  }

  public FocalPoint focus() {
    return new FocalPoint(focusX, focusY);
  }

  /** Whether somebody in it can be recognised. */
  public boolean identifiable() {
    return identifiable;
  }

  /** How often it was changed. */
  int changes() {
    return version;
  }

  /** Whether somebody asked to have renditions made that are there already. */
  boolean isRenderedAnew() {
    return rendering.equals(ANEW);
  }

  StoredFile stored() {
    return stored;
  }

  public long id() {
    return id;
  }

  public Format format() {
    return stored.format();
  }

  public int width() {
    return stored.size().width;
  }

  public int height() {
    return stored.size().height;
  }

  /** The length of the file that was uploaded. */
  public int bytes() {
    return stored.bytes();
  }

  public String sha256() {
    return stored.sha256();
  }

  /** How the uploader's file was called; only a label. */
  public String name() {
    return stored.name();
  }

  public String alt() {
    return alt;
  }

  public String caption() {
    return caption;
  }

  public String credit() {
    return credit;
  }

  public String copyright() {
    return copyright;
  }

  public Licence licence() {
    return licence;
  }

  public String agency() {
    return agency;
  }

  public long uploadedBy() {
    return uploadedBy;
  }

  public Instant uploadedAt() {
    return uploadedAt;
  }
}
