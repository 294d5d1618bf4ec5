package vn.loa.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.journey.RunningLoa.LOA;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.loa.journey.Newsroom;

/** Pages that are made at the same time do not disturb each other, nor what the newsroom asks. */
class ManyAtOnceJourney {
  private static final int READERS = 12;
  private static final int ROUNDS = 15;

  @Test
  void everybodyGetsAnAnswerWhilePagesAreMade() throws Exception {
    var piece = Newsroom.draft(Newsroom.piece("Bài viết trong lúc đông " + Newsroom.unique()));
    var requests = new ArrayList<Callable<Integer>>();
    for (int i = 0; i < READERS * ROUNDS; i++) {
      // Pages beyond the last one are made anew for each reader, and never limited.
      var page = "/tin-tuc?trang=" + (1 + i % 4);
      requests.add(() -> LOA.get(page).statusCode());
      requests.add(() -> LOA.get("/khong-co-trang-nay").statusCode());
      requests.add(() -> LOA.as("phongvien", "GET", "/api/v1/articles/" + piece, "").statusCode());
    }
    var threads = Executors.newFixedThreadPool(READERS);
    var answers = new ArrayList<Integer>();
    for (var answer : threads.invokeAll(requests)) answers.add(answer.get());
    threads.shutdown();
    assertThat(answers).containsOnly(200, 404);
    assertThat(answers).filteredOn(status -> status == 404).hasSize(READERS * ROUNDS);
  }
}
