package vn.loa;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Says in the description of the API at {@code /openapi} what no resource says by itself. */
public class ApiDescription implements OASFilter {
  private static final String TOKEN = "token";
  private static final String PROBLEM = "Problem";
  private static final String DESCRIPTION =
      """
      Nouns and sub-resources, no procedures. Whoever signs in makes a token at /toa-soan/ma-api and
      sends it as "Authorization: Bearer"; lists of what is public need none. Errors are problem
      details (RFC 9457) with every reason in Vietnamese and a stable code.""";

  @Override
  public void filterOpenAPI(OpenAPI api) {
    api.setInfo(OASFactory.createInfo().title("Loa").version("v1").description(DESCRIPTION));
    if (api.getComponents() == null) api.setComponents(OASFactory.createComponents());
    var components = api.getComponents();
    components.addSecurityScheme(
        TOKEN,
        OASFactory.createSecurityScheme()
            .type(SecurityScheme.Type.HTTP)
            .scheme("bearer")
            .description("A token of the account, from /toa-soan/ma-api or ./loa token"));
    components.addSchema(PROBLEM, problem());
    components.addResponse(
        PROBLEM,
        OASFactory.createAPIResponse()
            .description("Why it was refused")
            .content(
                OASFactory.createContent()
                    .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                            .schema(OASFactory.createSchema().ref(PROBLEM)))));
    api.addSecurityRequirement(OASFactory.createSecurityRequirement());
    api.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(TOKEN));
    if (api.getPaths() == null) return;
    for (var path : api.getPaths().getPathItems().values())
      path.getOperations().values().forEach(ApiDescription::answers);
  }

  /** Whatever goes well is what the server found out; all else is a problem. */
  private static void answers(Operation operation) {
    var responses = operation.getResponses();
    if (responses == null) return;
    var well = responses.getDefaultValue();
    if (well != null) responses.addAPIResponse("2XX", well.description("Done"));
    responses.setDefaultValue(OASFactory.createAPIResponse().ref(PROBLEM));
  }

  private static Schema problem() {
    var reason =
        OASFactory.createSchema()
            .type(SchemaType.OBJECT)
            .addProperty("code", text("stable, for programs"))
            .addProperty("field", text("which one; empty for none"))
            .addProperty("text", text("Vietnamese, for people"));
    return OASFactory.createSchema()
        .type(SchemaType.OBJECT)
        .addProperty("type", text("urn:loa:problem:…"))
        .addProperty("title", text("in a few words"))
        .addProperty("status", OASFactory.createSchema().type(SchemaType.INTEGER))
        .addProperty("detail", text("all reasons in one text"))
        .addProperty("reasons", OASFactory.createSchema().type(SchemaType.ARRAY).items(reason));
  }

  private static Schema text(String what) {
    return OASFactory.createSchema().type(SchemaType.STRING).description(what);
  }
}
