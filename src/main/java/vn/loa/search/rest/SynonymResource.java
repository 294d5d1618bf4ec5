package vn.loa.search.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.loa.search.Synonym;
import vn.loa.search.Synonyms;
import vn.loa.shared.rest.Listing;

/** What means the same to whoever searches. */
@Path("search/synonyms")
public class SynonymResource {
  @Inject Synonyms synonyms;

  /** Words that mean the same. */
  public record NewSynonym(@Nullable List<String> words) {}

  @GET
  public Listing<Synonym> all() {
    return Listing.whole(synonyms.all(), Function.identity());
  }

  @POST
  public Response add(@Nullable NewSynonym wanted) {
    if (wanted == null || wanted.words() == null) throw new BadRequestException();
    return Response.status(201)
        .entity(new Made(synonyms.add(String.join("=", wanted.words()))))
        .build();
  }

  @DELETE
  @Path("{id}")
  public void remove(@PathParam("id") long id) {
    synonyms.remove(id);
  }
}
