package vn.loa.search.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.search.SearchThrottle;
import vn.loa.search.Suggestion;
import vn.loa.search.Suggestions;
import vn.loa.settings.ClientAddress;

/** What is called as somebody begins to type, open to everybody and good for a minute. */
@Path("search/suggestions")
public class SuggestionResource {
  @Inject Suggestions suggestions;
  @Inject SearchThrottle throttle;
  @Inject ClientAddress clientAddress;
  @Context HttpServletRequest request;

  /** The list as the API answers it. */
  public record SuggestionsJson(List<Suggestion> items) {}

  @GET
  public Response of(@QueryParam("q") @Nullable String typed) {
    throttle.checkTyping(clientAddress.of(request));
    var found = suggestions.of(typed == null ? "" : typed);
    return Response.ok(new SuggestionsJson(found))
        .header("Cache-Control", "public, max-age=60")
        .build();
  }
}
