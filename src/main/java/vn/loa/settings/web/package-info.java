/** What concerns every answer: security headers; the launcher's door and that of the metrics. */
@NullMarked
package vn.loa.settings.web;

import org.jspecify.annotations.NullMarked;
