package vn.loa.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import vn.loa.shared.DomainEvent;
import vn.loa.shared.Subject;

/** Says where a copy of everything went: the hashes of passwords and who consented are in it. */
@ApplicationScoped
class BackupNews {
  @Inject Event<DomainEvent> events;

  private record Taken(Subject subject, String name, Map<String, String> details)
      implements DomainEvent {}

  @Transactional
  void tell(Backup.Taken backup) {
    var directory = backup.directory();
    var details =
        Map.of(
            "taken", backup.manifest().takenAt(),
            "directory", String.valueOf(directory.getParent()),
            "rows", Long.toString(backup.manifest().rows()));
    var subject = new Subject("backup", String.valueOf(directory.getFileName()));
    events.fire(new Taken(subject, "backup.taken", details));
  }
}
