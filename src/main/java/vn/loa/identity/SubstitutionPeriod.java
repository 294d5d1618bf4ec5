package vn.loa.identity;

import java.time.LocalDate;
import java.util.Set;

/** From which day to which, both included, and for which duties somebody stands in. */
public record SubstitutionPeriod(LocalDate firstDay, LocalDate lastDay, Set<Duty> duties) {
  public SubstitutionPeriod {
    duties = Set.copyOf(duties);
  }
}
