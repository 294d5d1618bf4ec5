package vn.loa.portal;

/** Words that lead somewhere. */
public record Link(String text, String href) {}
