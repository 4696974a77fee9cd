package pressmark.web.page;

/// Everything one page of the archive shows.
public sealed interface Page
    permits FrontPage,
        SearchPage,
        ValuesPage,
        ArticlePage,
        OriginalPage,
        DayPage,
        MonthPage,
        YearPage,
        CalendarPage,
        UndatedPage,
        ComparePage,
        LoadingPage,
        HelpPage,
        ErrorPage {}
