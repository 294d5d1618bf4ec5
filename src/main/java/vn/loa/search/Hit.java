package vn.loa.search;

import vn.loa.article.ArticleCard;

/** A piece that was found, with what matched as escaped HTML that has no element but mark. */
public record Hit(ArticleCard card, String titleHtml, String snippetHtml) {}
