namespace Ita.DocGen.Writers.Html.Pages;

/// <summary>The pages of a site that are no documents: plain values in, one page out, in the same dress as the documents.</summary>
internal static class SitePages
{
    public static void Write(FrontPage front, Stream target) =>
        Write(target, front.Chrome, front.Title, "front", page => new FrontPageBody(page).Write(front));

    public static void Write(YearsPage years, Stream target) =>
        Write(target, years.Chrome, years.Title, "years", page => YearsPageBody.Write(page, years));

    public static void Write(FindingsPage findings, Stream target) =>
        Write(target, findings.Chrome, findings.Title, "findings", page => FindingsPageBody.Write(page, findings));

    public static void Write(UploadGuidePage guide, Stream target) =>
        Write(target, guide.Chrome, guide.Title, "guide", page => UploadGuideBody.Write(page, guide));

    public static void Write(DashboardPage dashboard, Stream target) =>
        Write(target, dashboard.Chrome, dashboard.Title, "dashboard", page => new DashboardPageBody(page).Write(dashboard));

    private static void Write(Stream target, PageChrome chrome, string title, string pageClass, Action<HtmlMarkup> writeBody)
    {
        var page = new HtmlMarkup();
        PageShell.Begin(page, chrome, title, pageClass);
        page.Add($"<div class=\"page-head\">\n<h1>{title}</h1>\n</div>\n");
        writeBody(page);
        PageShell.End(page, chrome);
        page.WriteTo(target);
    }
}
