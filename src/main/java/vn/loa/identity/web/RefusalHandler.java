package vn.loa.identity.web;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.loa.shared.Forbidden;
import vn.loa.shared.NotFound;
import vn.loa.shared.Reason;
import vn.loa.shared.Refused;
import vn.loa.shared.Words;

/**
 * Turns what a use case refuses into messages, once for all pages: next to the field that a reason
 * names, otherwise above the page.
 *
 * <p>A page that may not be opened at all is 403 or 404; a view that was forgotten is opened anew.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {
  private static final Logger LOG = Logger.getLogger(RefusalHandler.class.getName());

  /** Makes one for each request. */
  public static class Factory extends ExceptionHandlerFactory {
    public Factory(ExceptionHandlerFactory wrapped) {
      super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
      return new RefusalHandler(getWrapped().getExceptionHandler());
    }
  }

  public RefusalHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() throws FacesException {
    var context = FacesContext.getCurrentInstance();
    for (var events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext(); ) {
      var fault = events.next().getContext().getException();
      try {
        answer(context, fault);
      } catch (IOException e) {
        throw new FacesException(e);
      }
      events.remove();
    }
    getWrapped().handle();
  }

  private static void answer(FacesContext context, Throwable fault) throws IOException {
    if (cause(fault, ViewExpiredException.class) != null) {
      openAnew(context);
      return;
    }
    var refused = cause(fault, Refused.class);
    if (refused == null) LOG.log(Level.SEVERE, "fault " + faultId(context), fault);
    if (canShowMessages(context)) show(context, refused);
    else if (!context.getExternalContext().isResponseCommitted()) sendStatus(context, refused);
  }

  private static boolean canShowMessages(FacesContext context) {
    return context.isPostback() && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
  }

  private static void show(FacesContext context, @Nullable Refused refused) {
    context.validationFailed();
    if (refused == null)
      context.addMessage(null, message(Words.of("newsroom.fault", faultId(context))));
    else refused.reasons().forEach(reason -> show(context, reason));
  }

  private static void show(FacesContext context, Reason reason) {
    var field = field(context.getViewRoot(), context, reason.field());
    field
        .filter(EditableValueHolder.class::isInstance)
        .ifPresent(input -> ((EditableValueHolder) input).setValid(false));
    context.addMessage(
        field.map(input -> input.getClientId(context)).orElse(null), message(reason.text()));
  }

  private static FacesMessage message(String text) {
    // Above the page the summary is shown, next to a field the detail.
    return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
  }

  private static Optional<UIComponent> field(UIViewRoot view, FacesContext context, String id) {
    var found = new AtomicReference<@Nullable UIComponent>();
    if (id.isEmpty()) return Optional.empty();
    view.visitTree(
        VisitContext.createVisitContext(context),
        (visit, component) -> {
          if (!id.equals(component.getId())) return VisitResult.ACCEPT;
          found.set(component);
          return VisitResult.COMPLETE;
        });
    return Optional.ofNullable(found.get());
  }

  private static void sendStatus(FacesContext context, @Nullable Refused refused)
      throws IOException {
    var status = 500;
    if (refused instanceof NotFound) status = 404;
    else if (refused instanceof Forbidden) status = 403;
    else if (refused != null) status = 409;
    var reason = refused == null ? null : refused.getMessage();
    context.getExternalContext().getRequestMap().put(ErrorPage.REASON, reason);
    context.getExternalContext().responseSendError(status, reason);
    context.responseComplete();
  }

  private static void openAnew(FacesContext context) throws IOException {
    var external = context.getExternalContext();
    external.redirect(ForgottenView.of((HttpServletRequest) external.getRequest()));
    context.responseComplete();
  }

  private static String faultId(FacesContext context) {
    return (String)
        context.getAttributes().computeIfAbsent("loa.fault", key -> UUID.randomUUID().toString());
  }

  private static <T> @Nullable T cause(Throwable fault, Class<T> type) {
    for (var each = fault; each != null; each = each.getCause())
      if (type.isInstance(each)) return type.cast(each);
    return null;
  }
}
