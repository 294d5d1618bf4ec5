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
import java.util.UUID;
import vn.loa.identity.Actor;
import vn.loa.identity.Duty;

/** A picture in the library: what is known about it, not its bytes. */
@Entity
@Table(name = "media_file")
public class MediaFile {
  /** Part of every rendition's fingerprint: a change here has all of them made again. */
  private static final String RENDERING = "1";

  private static final int ETAG_LENGTH = 16;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private String key;

  @Enumerated(EnumType.STRING)
  private Format format;

  private int width;
  private int height;
  private boolean transparent;
  private int bytes;
  private String sha256;
  private String name;
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
  MediaFile(Upload upload, Container picture, boolean transparent, Actor uploader, Instant at) {
    var size = picture.uprightSize();
    this.key = UUID.randomUUID().toString();
    this.format = picture.format();
    this.width = size.width;
    this.height = size.height;
    this.transparent = transparent;
    this.bytes = upload.bytes().length;
    this.sha256 = upload.sha256();
    this.name = upload.name();
    this.credit = picture.embedded().credit();
    this.copyright = picture.embedded().copyright();
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
  }

  /** Its uploader, and who edits or keeps pictures in the same agency. */
  public boolean mayBeDescribedBy(Actor actor) {
    return isUploadedBy(actor) || belongsTo(actor, Duty.MEDIA) || belongsTo(actor, Duty.EDIT);
  }

  /** Its uploader, and who keeps pictures in the same agency. */
  public boolean mayBeDeletedBy(Actor actor) {
    return isUploadedBy(actor) || belongsTo(actor, Duty.MEDIA);
  }

  private boolean isUploadedBy(Actor actor) {
    return uploadedBy == actor.id();
  }

  private boolean belongsTo(Actor actor, Duty duty) {
    return actor.may(duty) && agency.equals(actor.agency());
  }

  public List<Rendition> renditions() {
    return Rendition.of(width, height, transparent ? "png" : "jpg");
  }

  public Rendition openGraph() {
    return Rendition.openGraph(width, height);
  }

  /** Changes whenever the bytes of the renditions do. */
  public String fingerprint() {
    var all = String.join("\0", RENDERING, sha256, credit, copyright);
    return Upload.sha256(all.getBytes(UTF_8)).substring(0, ETAG_LENGTH);
  }

  public long id() {
    return id;
  }

  String key() {
    return key;
  }

  public Format format() {
    return format;
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /** The length of the file that was uploaded. */
  public int bytes() {
    return bytes;
  }

  public String sha256() {
    return sha256;
  }

  /** How the uploader's file was called; only a label. */
  public String name() {
    return name;
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
