package vn.loa.search;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.solr.common.SolrDocumentList;
import org.apache.solr.common.util.JavaBinCodec;
import org.apache.solr.common.util.NamedList;
import org.apache.solr.common.util.SimpleOrderedMap;

/**
 * Behaves as Solr does when the disk got full: it answers, but its core refuses updates until it is
 * closed and opened again. Closing needs no room, opening does.
 */
final class FakeSolr implements AutoCloseable {
  private static final String DIRECTORY = "/var/solr/loa-next-17";

  final List<String> administered = Collections.synchronizedList(new ArrayList<>());
  volatile boolean full;
  volatile boolean broken;
  volatile String data = DIRECTORY + "/data/";
  volatile boolean there = true;
  volatile boolean failed;
  volatile boolean loading;
  volatile long held;
  volatile int answering = 200;

  private final HttpServer server;

  FakeSolr() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/solr/loa/select", this::search);
    server.createContext("/solr/loa/update", this::update);
    server.createContext("/solr/admin/cores", this::administer);
    server.start();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/solr");
  }

  private void search(HttpExchange exchange) throws IOException {
    if (answering != 200) {
      refuse(exchange, answering, "no");
      return;
    }
    var pieces = new SolrDocumentList();
    pieces.setNumFound(held);
    var facets = new SimpleOrderedMap<Object>();
    facets.add("facet_fields", new SimpleOrderedMap<>());
    var found = new SimpleOrderedMap<Object>();
    found.add("response", pieces);
    found.add("facet_counts", facets);
    answer(exchange, 200, found);
  }

  private void update(HttpExchange exchange) throws IOException {
    if (loading) refuse(exchange, 503, "SolrCore is loading");
    else if (!there) refuse(exchange, 404, "not found");
    else if (broken) refuse(exchange, 500, "this IndexWriter is closed");
    else answer(exchange, 200, new SimpleOrderedMap<>());
  }

  private void administer(HttpExchange exchange) throws IOException {
    var told = parameters(exchange);
    var action = told.getOrDefault("action", "");
    if (action.equals("STATUS")) {
      answer(exchange, 200, status());
      return;
    }
    administered.add(
        (action
                + " "
                + told.getOrDefault("instanceDir", "")
                + " "
                + told.getOrDefault("dataDir", ""))
            .strip());
    if (action.equals("UNLOAD")) {
      there = false;
      failed = false;
      answer(exchange, 200, new SimpleOrderedMap<>());
    } else if (full) {
      refuse(exchange, 400, "Couldn't persist core properties");
    } else {
      there = true;
      broken = false;
      failed = false;
      answer(exchange, 200, new SimpleOrderedMap<>());
    }
  }

  private NamedList<Object> status() {
    var core = new SimpleOrderedMap<Object>();
    if (there) {
      core.add("instanceDir", DIRECTORY);
      core.add("dataDir", data);
    }
    var cores = new SimpleOrderedMap<Object>();
    cores.add("loa", core);
    var status = new SimpleOrderedMap<Object>();
    status.add("initFailures", failed ? Map.of("loa", "no room") : Map.of());
    status.add("status", cores);
    return status;
  }

  private static Map<String, String> parameters(HttpExchange exchange) throws IOException {
    var query = exchange.getRequestURI().getRawQuery();
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    var all = new TreeMap<String, String>();
    for (var each : ((query == null ? "" : query) + "&" + body).split("&")) {
      var pair = each.split("=", 2);
      if (pair.length == 2) all.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
    }
    return all;
  }

  private static void refuse(HttpExchange exchange, int status, String why) throws IOException {
    var error = new SimpleOrderedMap<Object>();
    error.add("msg", why);
    error.add("code", status);
    var answer = new SimpleOrderedMap<Object>();
    answer.add("error", error);
    answer(exchange, status, answer);
  }

  private static void answer(HttpExchange exchange, int status, NamedList<Object> what)
      throws IOException {
    exchange.getRequestBody().readAllBytes();
    exchange.getResponseHeaders().add("Content-Type", "application/octet-stream");
    exchange.sendResponseHeaders(status, 0);
    try (var out = exchange.getResponseBody();
        var codec = new JavaBinCodec()) {
      codec.marshal(what, out);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
