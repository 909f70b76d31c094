using Microsoft.Playwright;

namespace FormatCheck.Cli.Tests.Formats;

/// <summary>A Chromium that the machine has; none is ever downloaded.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Variable = "FORMATCHECK_CHROMIUM";

    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if ((Environment.GetEnvironmentVariable(Variable) ?? Places.FirstOrDefault(File.Exists)) is { Length: > 0 } chromium)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Timeout = 120_000 });
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>Opens a page; without a browser the test is skipped.</summary>
    public async Task<IPage> OpenAsync(string file, int width, int height, bool script = true)
    {
        Assert.SkipWhen(_browser is null, $"There is no Chromium here: install it (apt-get install chromium) or name it in {Variable}.");
        IBrowserContext context = await _browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height }, JavaScriptEnabled = script });
        IPage page = await context.NewPageAsync();
        page.SetDefaultTimeout(60_000);
        await page.GotoAsync(new Uri(file).AbsoluteUri);
        return page;
    }
}
