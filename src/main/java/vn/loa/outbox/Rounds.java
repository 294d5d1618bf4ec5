package vn.loa.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loa.outbox.Outbox.Message;
import vn.loa.shared.Subject;

/** Tells one recipient what waits for it, without holding a transaction meanwhile. */
@ApplicationScoped
class Rounds {
  private static final int ENOUGH_FAILURES = 3;

  @Inject Outbox outbox;

  /** Tells one batch; whether there may be more that can be told now. */
  boolean carryOut(Recipient recipient) {
    var messages = outbox.claim(recipient.name());
    if (messages.isEmpty()) return false;
    try {
      recipient.refresh(subjects(messages));
      outbox.carriedOut(messages);
      return true;
    } catch (Exception e) {
      return tellEach(recipient, messages, e);
    }
  }

  /** One bad subject must not keep the others back; a recipient that is away is left alone. */
  private boolean tellEach(Recipient recipient, List<Message> messages, Exception batchError) {
    int failures = 0;
    var error = batchError;
    for (var message : messages) {
      if (failures < ENOUGH_FAILURES && messages.size() > 1) error = tell(recipient, message);
      if (error != null) {
        outbox.failed(message, error);
        failures++;
      }
    }
    return failures == 0;
  }

  private @org.jspecify.annotations.Nullable Exception tell(Recipient recipient, Message message) {
    try {
      recipient.refresh(Set.of(message.subject()));
      outbox.carriedOut(List.of(message));
      return null;
    } catch (Exception e) {
      return e;
    }
  }

  private static Set<Subject> subjects(List<Message> messages) {
    return messages.stream().map(Message::subject).collect(Collectors.toSet());
  }
}
