package vn.loa.search.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.loa.search.Promotion;
import vn.loa.search.Promotions;
import vn.loa.shared.rest.Listing;

/** What the newsroom puts first for a question. */
@Path("search/promotions")
public class PromotionResource {
  @Inject Promotions promotions;

  /** A piece for a question, until a day. */
  public record NewPromotion(
      @Nullable String question, @Nullable Long article, @Nullable LocalDate lastDay) {}

  @GET
  public Listing<Promotion> all() {
    return Listing.whole(promotions.all(), Function.identity());
  }

  @POST
  public Response add(@Nullable NewPromotion wanted) {
    if (wanted == null) throw new BadRequestException();
    var question = Optional.ofNullable(wanted.question()).orElse("");
    var article = Optional.ofNullable(wanted.article()).orElse(0L);
    var id = promotions.add(question, article, wanted.lastDay());
    return Response.status(201).entity(new Made(id)).build();
  }

  @DELETE
  @Path("{id}")
  public void remove(@PathParam("id") long id) {
    promotions.remove(id);
  }
}
