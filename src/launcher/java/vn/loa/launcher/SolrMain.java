package vn.loa.launcher;

import java.util.EnumSet;
import javax.servlet.DispatcherType;
import org.apache.solr.servlet.CoreContainerProvider;
import org.apache.solr.servlet.SolrDispatchFilter;
import org.eclipse.jetty.http2.server.HTTP2CServerConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;

/** Solr in a JVM of its own, on the loopback interface alone; its home is solr.solr.home. */
public final class SolrMain {
  private SolrMain() {}

  public static void main(String[] args) throws Exception {
    var server = new Server();
    server.addConnector(connector(server, Integer.parseInt(args[0])));
    server.setHandler(solr());
    server.setStopAtShutdown(true);
    server.start();
    server.join();
  }

  private static ServerConnector connector(Server server, int port) {
    var http = new HttpConfiguration();
    http.setSendServerVersion(false);
    var connector =
        new ServerConnector(
            server, new HttpConnectionFactory(http), new HTTP2CServerConnectionFactory(http));
    connector.setHost("127.0.0.1");
    connector.setPort(port);
    return connector;
  }

  /** What web.xml says in Solr's own distribution. */
  private static ServletContextHandler solr() {
    var context = new ServletContextHandler(null, "/solr", ServletContextHandler.NO_SESSIONS);
    context.addEventListener(new CoreContainerProvider());
    context.addFilter(SolrDispatchFilter.class, "/*", EnumSet.of(DispatcherType.REQUEST));
    context.addServlet(new ServletHolder(new NotFound()), "/");
    return context;
  }
}
