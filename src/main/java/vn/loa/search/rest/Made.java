package vn.loa.search.rest;

/** What was added. */
public record Made(long id) {}
