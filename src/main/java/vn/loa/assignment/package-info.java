/**
 * Topics that editors give to reporters: who writes what until when.
 *
 * <p>{@link Assigning} holds what editors do, {@link Reporting} what the reporter does, {@link
 * AssignmentVerb} the table of what may be done when. Once a piece is begun, {@link Following} lets
 * the assignment follow its moves. Knows the article, which does not know it; notices and the audit
 * log hear of {@link AssignmentEvent}.
 */
@NullMarked
package vn.loa.assignment;

import org.jspecify.annotations.NullMarked;
