package vn.loa.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Who publishes this site, as the law wants it shown on every page. */
@Entity
public class Site {
  @Id private int id;
  private String name;

  @Column(name = "short_name")
  private String shortName;

  private String slogan;

  @Column(name = "governing_agency")
  private String governingAgency;

  @Column(name = "operating_agency")
  private String operatingAgency;

  @Column(name = "responsible_person")
  private String responsiblePerson;

  private String licence;
  private String address;
  private String phone;
  private String email;
  private String republication;

  protected Site() {}

  public String name() {
    return name;
  }

  public String shortName() {
    return shortName;
  }

  public String slogan() {
    return slogan;
  }

  /** Cơ quan chủ quản. */
  public String governingAgency() {
    return governingAgency;
  }

  /** Cơ quan vận hành. */
  public String operatingAgency() {
    return operatingAgency;
  }

  /** Người chịu trách nhiệm nội dung. */
  public String responsiblePerson() {
    return responsiblePerson;
  }

  /** Giấy phép: number and date. */
  public String licence() {
    return licence;
  }

  public String address() {
    return address;
  }

  public String phone() {
    return phone;
  }

  public String email() {
    return email;
  }

  /** What whoever publishes our texts again must say ("Ghi rõ nguồn…"). */
  public String republication() {
    return republication;
  }
}
