package vn.loa;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import vn.loa.article.rest.ArticleMovesResource;
import vn.loa.article.rest.ArticleResource;
import vn.loa.article.rest.ArticlesResource;
import vn.loa.article.rest.ChecksResource;
import vn.loa.article.rest.CommentsResource;
import vn.loa.article.rest.PaceResource;
import vn.loa.article.rest.PreviewResource;
import vn.loa.article.rest.TogetherResource;
import vn.loa.article.rest.TypedChecksResource;
import vn.loa.article.rest.WordDocumentsResource;
import vn.loa.assignment.rest.AssignmentsResource;
import vn.loa.audit.rest.AuditResource;
import vn.loa.check.rest.SectionChecksResource;
import vn.loa.identity.rest.AccountResource;
import vn.loa.identity.rest.AgencyResource;
import vn.loa.library.rest.DocumentsResource;
import vn.loa.media.rest.ConsentResource;
import vn.loa.media.rest.MediaResource;
import vn.loa.media.rest.PictureResource;
import vn.loa.media.rest.RenderingResource;
import vn.loa.media.rest.UploadLimit;
import vn.loa.notice.rest.NoticesResource;
import vn.loa.plan.rest.ObjectivesResource;
import vn.loa.search.rest.PromotionResource;
import vn.loa.search.rest.SearchCountResource;
import vn.loa.search.rest.SearchResource;
import vn.loa.search.rest.SuggestionResource;
import vn.loa.search.rest.SynonymResource;
import vn.loa.shared.rest.BodyLimit;
import vn.loa.shared.rest.FaultMapper;
import vn.loa.shared.rest.RefusedMapper;
import vn.loa.taxonomy.rest.AreasResource;
import vn.loa.taxonomy.rest.BriefCaching;
import vn.loa.taxonomy.rest.LanguagesResource;
import vn.loa.taxonomy.rest.ProgrammesResource;
import vn.loa.taxonomy.rest.SectionsResource;
import vn.loa.taxonomy.rest.ThemesResource;

/**
 * The API, {@code /api/v1}, resource by resource: a server that looked for them itself would
 * publish those of the libraries too (Solr's client brings some).
 */
@ApplicationPath("/api/v1")
public class Api extends Application {
  /** Without the server's own description of itself: ours is at {@code /openapi}. */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.wadl.disableWadl", true);
  }

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        AccountResource.class,
        AgencyResource.class,
        AreasResource.class,
        ArticleMovesResource.class,
        ArticleResource.class,
        ArticlesResource.class,
        AssignmentsResource.class,
        AuditResource.class,
        BodyLimit.class,
        BriefCaching.class,
        ChecksResource.class,
        CommentsResource.class,
        ConsentResource.class,
        DocumentsResource.class,
        FaultMapper.class,
        LanguagesResource.class,
        MediaResource.class,
        NoticesResource.class,
        ObjectivesResource.class,
        PaceResource.class,
        PictureResource.class,
        PreviewResource.class,
        ProgrammesResource.class,
        RefusedMapper.class,
        RenderingResource.class,
        SearchResource.class,
        SynonymResource.class,
        SuggestionResource.class,
        SearchCountResource.class,
        PromotionResource.class,
        SectionChecksResource.class,
        SectionsResource.class,
        ThemesResource.class,
        TogetherResource.class,
        TypedChecksResource.class,
        UploadLimit.class,
        WordDocumentsResource.class);
  }
}
