package vn.loa.identity.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loa.identity.Actor;
import vn.loa.identity.ApiToken;
import vn.loa.identity.ApiTokens;
import vn.loa.identity.CurrentAccount;
import vn.loa.identity.Duty;
import vn.loa.identity.SignIn;
import vn.loa.identity.SignIns;
import vn.loa.shared.rest.Listing;

/** The asker's own account, where she has signed in, and her tokens. */
@Path("account")
public class AccountResource {
  @Inject CurrentAccount current;
  @Inject SignIns signIns;
  @Inject ApiTokens tokens;

  /** The account, without what only its owner's administrator needs. */
  public record AccountJson(
      long id, String username, String displayName, String agency, Set<Duty> duties) {
    static AccountJson of(Actor actor) {
      return new AccountJson(
          actor.id(), actor.username(), actor.displayName(), actor.agency(), actor.duties());
    }
  }

  /** One device. */
  public record SignInJson(
      long id, String device, String address, Instant createdAt, Instant lastSeenAt) {
    static SignInJson of(SignIn each) {
      return new SignInJson(
          each.id(), each.device(), each.address(), each.createdAt(), each.lastSeenAt());
    }
  }

  /** A token; its secret is answered once, when it is made. */
  public record TokenJson(
      long id, String name, Instant createdAt, @Nullable Instant lastUsedAt, Instant endsAt) {
    static TokenJson of(ApiToken each) {
      return new TokenJson(
          each.id(), each.name(), each.createdAt(), each.lastUsedAt().orElse(null), each.endsAt());
    }
  }

  /** What a new token is for, and for how many days; 90 unless told. */
  public record NewToken(@Nullable String name, @Nullable Integer days) {}

  /** The secret of a new token. */
  public record Secret(String token) {}

  @GET
  public AccountJson me() {
    return AccountJson.of(current.get());
  }

  @GET
  @Path("sign-ins")
  public Listing<SignInJson> signIns() {
    return Listing.whole(signIns.mine(), SignInJson::of);
  }

  @DELETE
  @Path("sign-ins")
  public void signOutEverywhere() {
    signIns.endAllMine();
  }

  @DELETE
  @Path("sign-ins/{id}")
  public void signOut(@PathParam("id") long id) {
    signIns.endMine(id);
  }

  @GET
  @Path("tokens")
  public Listing<TokenJson> tokens() {
    return Listing.whole(tokens.mine(), TokenJson::of);
  }

  @POST
  @Path("tokens")
  public Response create(@Nullable NewToken wanted) {
    if (wanted == null) throw new BadRequestException();
    var name = Optional.ofNullable(wanted.name()).orElse("");
    var days = Optional.ofNullable(wanted.days()).orElse(90);
    return Response.status(201).entity(new Secret(tokens.create(name, days))).build();
  }

  @DELETE
  @Path("tokens/{id}")
  public void revoke(@PathParam("id") long id) {
    tokens.revokeMine(id);
  }
}
