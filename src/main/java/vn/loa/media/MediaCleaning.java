package vn.loa.media;

import static jakarta.enterprise.event.TransactionPhase.AFTER_FAILURE;
import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Takes files from the disk once the database has no more use for them. */
@ApplicationScoped
class MediaCleaning {
  @Inject MediaStore store;

  void afterDeletion(@Observes(during = AFTER_SUCCESS) MediaEvent.Deleted news) {
    store.delete(news.file());
  }

  void afterFailedUpload(@Observes(during = AFTER_FAILURE) MediaEvent.Uploaded news) {
    store.delete(news.file());
  }

  /** They carry the old credit; the next reader has them made anew. */
  void afterDescription(@Observes(during = AFTER_SUCCESS) MediaEvent.Described news) {
    store.forgetRenditions(news.file());
  }
}
