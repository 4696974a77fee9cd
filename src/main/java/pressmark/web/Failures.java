package pressmark.web;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pressmark.web.page.ErrorPage;

/// What cannot be answered becomes a page or, for programs, JSON. A failure of our own gets a number
/// that stands in the log too; its text never leaves the program.
final class Failures {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private final Answers answers;
  private final Clock clock;
  private final AtomicLong count = new AtomicLong();

  Failures(Answers answers, Clock clock) {
    this.answers = answers;
    this.clock = clock;
  }

  /// A request that is refused, such as for an article that is not there.
  void refused(HttpResponseException refusal, Context context) {
    int status = refusal.getStatus();
    if (status >= 500 && status != 503) {
      failed(refusal, context);
      return;
    }
    refusal.getDetails().forEach((name, value) -> allow(name, value, context));
    answer(context, new ErrorPage(status, key(status), Optional.empty()));
  }

  private static void allow(String name, String value, Context context) {
    if (name.equals("availableMethods")) {
      context.header("Allow", value);
    }
  }

  /// A request that failed.
  void failed(Exception failure, Context context) {
    var number = number();
    LOG.error("Failure {} at {} {}", number, context.method(), context.path(), failure);
    context.removeHeader("ETag").removeHeader("Cache-Control");
    answer(context, new ErrorPage(500, "failed", Optional.of(number)));
  }

  /// A request that ended in an error of the Java machine.
  void broken(HttpServletResponse response, Error error) {
    var number = number();
    LOG.error("Failure {}", number, error);
    try {
      response.setStatus(500);
      response.setContentType("text/html; charset=utf-8");
      var page = answers.html(new ErrorPage(500, "failed", Optional.of(number)));
      response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("answering failure " + number, e);
    }
  }

  private void answer(Context context, ErrorPage page) {
    context.status(page.status());
    context.removeHeader("ETag");
    context.header("Cache-Control", "no-store");
    if (Answers.forPrograms(context.path())) {
      var answer = new LinkedHashMap<String, Object>();
      answer.put("status", page.status());
      answer.put("error", page.key());
      page.number().ifPresent(number -> answer.put("number", number));
      answers.json(context, answer);
    } else {
      answers.page(context, page);
    }
  }

  private static String key(int status) {
    return switch (status) {
      case 404 -> "missing";
      case 405 -> "method";
      case 421 -> "host";
      case 503 -> "busy";
      default -> "unreadable";
    };
  }

  /// Unique to this run and, but for two starts within a second, to every run.
  private String number() {
    var second = Long.toString(clock.instant().getEpochSecond(), 36);
    return (second + "-" + count.incrementAndGet()).toUpperCase(Locale.ROOT);
  }

  /// Answers what the server cannot even hand to a route, such as a malformed address.
  ErrorHandler beforeRouting() {
    return new Unrouted();
  }

  /// The answer to what never reaches a route.
  private final class Unrouted extends ErrorHandler {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      int status = response.getStatus() >= 400 ? response.getStatus() : 500;
      var page = page(status);
      if (page.number().isPresent()) {
        LOG.error("Failure {}", page.number().get(), cause(request));
      }
      response.setStatus(status);
      headers(response.getHeaders());
      Content.Sink.write(response, true, answers.html(page), callback);
      return true;
    }

    private ErrorPage page(int status) {
      return status >= 500
          ? new ErrorPage(status, "failed", Optional.of(number()))
          : new ErrorPage(status, key(status), Optional.empty());
    }

    private Throwable cause(Request request) {
      return request.getAttribute(ERROR_EXCEPTION) instanceof Throwable cause
          ? cause
          : new IllegalStateException("the server names no cause");
    }

    private void headers(HttpFields.Mutable fields) {
      SafeHeaders.all().forEach(fields::put);
      fields.put(HttpHeader.CONTENT_TYPE, "text/html; charset=utf-8");
      fields.put(HttpHeader.CACHE_CONTROL, "no-store");
    }
  }
}
