package vn.loa.media;

import static jakarta.enterprise.event.TransactionPhase.AFTER_FAILURE;
import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;
import static jakarta.interceptor.Interceptor.Priority.LIBRARY_BEFORE;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Takes files from the disk once the database has no more use for them. */
@ApplicationScoped
class MediaCleaning {
  @Inject MediaStore store;

  void afterDeletion(@Observes(during = AFTER_SUCCESS) MediaEvent.Deleted news) {
    store.delete(news.file().stored());
  }

  void afterFailedUpload(@Observes(during = AFTER_FAILURE) MediaEvent.Uploaded news) {
    store.delete(news.file().stored());
  }

  /** They carry the old credit; the next reader has them made anew. */
  void afterDescription(@Observes(during = AFTER_SUCCESS) MediaEvent.Described news) {
    store.forgetRenditions(news.file().stored());
  }

  void afterNewCrops(@Observes(during = AFTER_SUCCESS) MediaEvent.Focused news) {
    store.forgetRenditions(news.file().stored());
  }

  void afterReplacement(@Observes(during = AFTER_SUCCESS) MediaEvent.Replaced news) {
    store.delete(news.before());
  }

  /** Told first of all: another observer may refuse the replacement. */
  void afterFailedReplacement(
      @Observes(during = AFTER_FAILURE) @Priority(LIBRARY_BEFORE) MediaEvent.Replaced news) {
    store.delete(news.file().stored());
  }
}
