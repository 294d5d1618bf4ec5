package vn.loa.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.shared.DomainEvent;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.Reason;

/** What system administrators do with agencies. */
@ApplicationScoped
@Transactional
public class ManagingAgencies {
  @Inject Agencies agencies;
  @Inject CurrentAccount current;
  @Inject Event<DomainEvent> events;

  public void add(AgencyDescription description) {
    current.get().entrustedWith(Duty.GOVERN);
    var agency = new Agency(description.checked());
    if (agencies.find(agency.code()).isPresent())
      throw new InvalidInput(Reason.at("code", "identity.agency-code-taken", agency.code()));
    agency.parent().ifPresent(agencies::get);
    agencies.add(agency);
    tell(agency, "identity.agency-added", Map.of());
  }

  public void rename(String code, String name, @Nullable String abbreviation) {
    current.get().entrustedWith(Duty.GOVERN);
    if (name.isBlank()) throw new InvalidInput(Reason.at("name", "identity.agency-name-missing"));
    var agency = agencies.get(code);
    var before = agency.name();
    agency.rename(name, abbreviation);
    tell(agency, "identity.agency-renamed", Map.of("before", before, "after", agency.name()));
  }

  public void end(String code, LocalDate lastDay, @Nullable String successor) {
    current.get().entrustedWith(Duty.GOVERN);
    var agency = agencies.get(code);
    if (successor != null && !successor.isBlank()) agencies.get(successor);
    agency.end(lastDay, successor);
    tell(agency, "identity.agency-ended", Map.of("lastDay", lastDay.toString()));
  }

  private void tell(Agency agency, String name, Map<String, String> details) {
    events.fire(new IdentityEvent(agency.subject(), name, details));
  }
}
