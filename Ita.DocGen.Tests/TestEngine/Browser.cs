using Microsoft.Playwright;

namespace Ita.DocGen.Tests.TestEngine;

/// <summary>Chromium as a judge: it asks nothing of the net by itself, and a busy machine gets time.</summary>
internal static class Browser
{
    public const string Chromium = "/usr/bin/chromium";

    private const float Patience = 180_000;
    private static readonly string[] Quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium, Args = Quiet, Timeout = Patience });

    public static async Task<IPage> OpenAsync(IBrowser browser, BrowserNewPageOptions? options = null)
    {
        var tab = await browser.NewPageAsync(options);
        tab.SetDefaultTimeout(Patience);
        return tab;
    }
}
