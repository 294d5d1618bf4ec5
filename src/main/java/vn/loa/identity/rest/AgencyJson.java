package vn.loa.identity.rest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loa.identity.Agency;
import vn.loa.identity.AgencyKind;
import vn.loa.identity.AgencyLevel;

/** An agency as the API answers it. */
public record AgencyJson(
    String code,
    String name,
    @Nullable String abbreviation,
    AgencyKind kind,
    AgencyLevel level,
    @Nullable String parent,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String successor) {

  static AgencyJson of(Agency agency) {
    return new AgencyJson(
        agency.code(),
        agency.name(),
        agency.abbreviation().orElse(null),
        agency.kind(),
        agency.level(),
        agency.parent().orElse(null),
        agency.validFrom().orElse(null),
        agency.validTo().orElse(null),
        agency.successor().orElse(null));
  }
}
