package pressmark.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import pressmark.web.page.ArticlePage;
import pressmark.web.page.CalendarPage;
import pressmark.web.page.ComparePage;
import pressmark.web.page.DayPage;
import pressmark.web.page.ErrorPage;
import pressmark.web.page.FrontPage;
import pressmark.web.page.HelpPage;
import pressmark.web.page.LoadingPage;
import pressmark.web.page.MonthPage;
import pressmark.web.page.OriginalPage;
import pressmark.web.page.Page;
import pressmark.web.page.SearchPage;
import pressmark.web.page.Site;
import pressmark.web.page.UndatedPage;
import pressmark.web.page.ValuesPage;
import pressmark.web.page.YearPage;

/// Pages become HTML: the templates, compiled with the program.
final class Templates {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, "pressmark.web.template");

  String html(Site site, Page page) {
    var output = new StringOutput(32_768);
    engine.render(template(page), Map.of("site", site, "page", page), output);
    return output.toString();
  }

  private static String template(Page page) {
    return switch (page) {
      case FrontPage _ -> "page/front.jte";
      case SearchPage _ -> "page/search.jte";
      case ValuesPage _ -> "page/values.jte";
      case ArticlePage _ -> "page/article.jte";
      case OriginalPage _ -> "page/original.jte";
      case DayPage _ -> "page/day.jte";
      case MonthPage _ -> "page/month.jte";
      case YearPage _ -> "page/year.jte";
      case CalendarPage _ -> "page/calendar.jte";
      case UndatedPage _ -> "page/undated.jte";
      case ComparePage _ -> "page/compare.jte";
      case LoadingPage _ -> "page/loading.jte";
      case HelpPage _ -> "page/help.jte";
      case ErrorPage _ -> "page/error.jte";
    };
  }
}
