package vn.loa.media;

import vn.loa.shared.Subject;

/** One place where a picture is used. */
public record MediaUse(Subject subject, String title, boolean visible) {}
