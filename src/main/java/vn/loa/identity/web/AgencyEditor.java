package vn.loa.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.identity.Agencies;
import vn.loa.identity.Agency;
import vn.loa.identity.AgencyDescription;
import vn.loa.identity.AgencyKind;
import vn.loa.identity.AgencyLevel;
import vn.loa.identity.ManagingAgencies;

/** Behind toa-soan/co-quan-sua.xhtml: a new agency, or one that exists. */
@Named
@ViewScoped
public class AgencyEditor implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject ManagingAgencies managing;
  @Inject Agencies agencies;
  private String known = "";
  private String code = "";
  private String name = "";
  private String abbreviation = "";
  private AgencyKind kind = AgencyKind.OFFICE;
  private AgencyLevel level = AgencyLevel.PROVINCE;
  private String parent = "";
  private @Nullable LocalDate validFrom;
  private @Nullable LocalDate validTo;
  private String successor = "";

  public void load() {
    if (!known.isEmpty()) show(agencies.get(known));
  }

  public void save() {
    if (!known.isEmpty()) managing.rename(known, name, abbreviation);
    else {
      managing.add(
          new AgencyDescription(code.strip(), name, abbreviation, kind, level, parent, validFrom));
      known = code.strip();
    }
    Messages.done("Đã lưu cơ quan.");
  }

  public void end() {
    if (validTo != null) managing.end(known, validTo, successor);
    Messages.done("Đã ghi ngày kết thúc hoạt động.");
  }

  private void show(Agency agency) {
    code = agency.code();
    name = agency.name();
    abbreviation = agency.abbreviation().orElse("");
    kind = agency.kind();
    level = agency.level();
    parent = agency.parent().orElse("");
    validFrom = agency.validFrom().orElse(null);
    validTo = agency.validTo().orElse(null);
    successor = agency.successor().orElse("");
  }

  public List<Agency> getAgencyChoices() {
    return agencies.all().stream().filter(each -> !each.code().equals(known)).toList();
  }

  public AgencyKind[] getKinds() {
    return AgencyKind.values();
  }

  public AgencyLevel[] getLevels() {
    return AgencyLevel.values();
  }

  public String getKnown() {
    return known;
  }

  public void setKnown(String known) {
    this.known = known == null ? "" : known;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getAbbreviation() {
    return abbreviation;
  }

  public void setAbbreviation(String abbreviation) {
    this.abbreviation = abbreviation;
  }

  public AgencyKind getKind() {
    return kind;
  }

  public void setKind(AgencyKind kind) {
    this.kind = kind;
  }

  public AgencyLevel getLevel() {
    return level;
  }

  public void setLevel(AgencyLevel level) {
    this.level = level;
  }

  public String getParent() {
    return parent;
  }

  public void setParent(String parent) {
    this.parent = parent;
  }

  public @Nullable LocalDate getValidFrom() {
    return validFrom;
  }

  public void setValidFrom(@Nullable LocalDate validFrom) {
    this.validFrom = validFrom;
  }

  public @Nullable LocalDate getValidTo() {
    return validTo;
  }

  public void setValidTo(@Nullable LocalDate validTo) {
    this.validTo = validTo;
  }

  public String getSuccessor() {
    return successor;
  }

  public void setSuccessor(String successor) {
    this.successor = successor;
  }
}
