using Microsoft.Playwright;

namespace FormatCheck.Cli.Tests.Formats;

/// <summary>The page in a real browser, at the width of a desk and of a phone.</summary>
public sealed class HtmlPageTests : IClassFixture<Browser>, IDisposable
{
    private const string Error = "article.finding.error";

    private readonly Browser _browser;
    private readonly TemporaryFolder _folder = new();
    private readonly CheckRun _run = Written.Samples();
    private readonly string _file;

    public HtmlPageTests(Browser browser)
    {
        _browser = browser;
        _file = _folder.File("kết quả.html", Written.By(ReportWriter.WriteHtml, _run, new()
        {
            Root = FormatCheck.Samples.AllSamples.Folder,
            Inspect = report => new FormatChecker().Inspect(report.File),
        }));
    }

    public void Dispose() => _folder.Dispose();

    private Task<IPage> OpenAsync(int width = 1280, bool script = true) => _browser.OpenAsync(_file, width, 900, script);

    /// <summary>Pictures of the page are kept where a folder is named for them, for a person to look at.</summary>
    private static async Task KeepAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("FORMATCHECK_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), FullPage = true });
        }
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task Page_AtWidth_IsNotWiderThanTheScreen(int width)
    {
        IPage page = await OpenAsync(width);
        await KeepAsync(page, $"page-{width}");

        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width);
        (await page.Locator("article.finding").CountAsync()).Should().Be(_run.Reports.Sum(report => report.Findings.Length));
        // Text that is cut off by its own box can be read by nobody.
        (await page.EvaluateAsync<string[]>("[...document.querySelectorAll('h1, h2, h3, h4, dd, dt, td, th, label, code')].filter(e => e.checkVisibility() && e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== 'inline').map(e => e.textContent)"))
            .Should().BeEmpty();
    }

    [Fact]
    public async Task Page_Opened_LoadsNothingElseAndHasNoFaults()
    {
        IPage page = await OpenAsync();
        var requests = new List<string>();
        var faults = new List<string>();
        page.Request += (_, request) => requests.Add(request.Url);
        page.PageError += (_, fault) => faults.Add(fault);
        page.Console += (_, message) => faults.Add(message.Text);

        await page.ReloadAsync();

        requests.Should().ContainSingle();
        faults.Should().BeEmpty();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Language_Switched_ShowsTheOther(bool script)
    {
        IPage page = await OpenAsync(script: script);
        ILocator heading = page.Locator("h1");
        (await heading.InnerTextAsync()).Should().Be("Kết quả kiểm tra thể thức");

        await page.GetByLabel("English").CheckAsync();

        (await heading.InnerTextAsync()).Should().Be("Format check report");
        (await page.Locator("svg text[lang=vi] >> visible=true").CountAsync()).Should().Be(0);
        (await page.Locator("svg text[lang=en] >> visible=true").CountAsync()).Should().BePositive();
        await KeepAsync(page, $"english-{script}");
    }

    [Fact]
    public async Task Filters_Chosen_LeaveWhatFits()
    {
        IPage page = await OpenAsync();
        ILocator shown = page.Locator("article.finding >> visible=true");
        int all = await shown.CountAsync(), errors = await page.Locator($"{Error} >> visible=true").CountAsync();

        await page.Locator("[name=severity][value=error]").UncheckAsync();

        (await shown.CountAsync()).Should().Be(all - errors);
        (await page.Locator("output .shown").InnerTextAsync()).Should().Be($"{all - errors}");
        await page.Locator("[name=severity][value=error]").CheckAsync();
        await page.Locator("[name=rule]").SelectOptionAsync("hd36/agency-star");
        (await page.Locator("article.finding >> visible=true").EvaluateAllAsync<string[]>("found => found.map(e => e.dataset.rule)")).Distinct().Should().Equal("hd36/agency-star");
        await page.Locator("[name=rule]").SelectOptionAsync("");
        await page.Locator("[name=file]").SelectOptionAsync(new SelectOptionValue { Label = "nghi-quyet-sai.docx" });
        (await page.Locator("section.file >> visible=true").CountAsync()).Should().Be(1);
        (await shown.CountAsync()).Should().Be(_run.Reports.Single(report => report.File.EndsWith("nghi-quyet-sai.docx", StringComparison.Ordinal)).Findings.Length);
    }

    [Fact]
    public async Task WithoutScript_FindingsAreReadAndFiltersAreNotThere()
    {
        IPage page = await OpenAsync(script: false);

        (await page.Locator("article.finding >> visible=true").CountAsync()).Should().Be(_run.Reports.Sum(report => report.Findings.Length));
        (await page.Locator("form.filters").IsVisibleAsync()).Should().BeFalse();
    }

    [Fact]
    public async Task NumberInThePicture_Clicked_LeadsToTheFinding()
    {
        IPage page = await OpenAsync();
        ILocator number = page.Locator("section.file:has(h2:text-is('cong-van-1470-sai.pdf')) svg a").Last;
        string anchor = (await number.GetAttributeAsync("href"))!;

        await number.ClickAsync();

        page.Url.Should().EndWith(anchor);
        (await page.Locator(anchor).EvaluateAsync<bool>("e => e.matches(':target') && e.getBoundingClientRect().top < innerHeight")).Should().BeTrue();
    }

    [Fact]
    public async Task Printed_ControlsAreLeftOut()
    {
        IPage page = await OpenAsync();

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        (await page.Locator("form.filters, fieldset.languages").EvaluateAllAsync<bool>("found => found.some(e => e.checkVisibility())")).Should().BeFalse();
        (await page.Locator("article.finding >> visible=true").CountAsync()).Should().BePositive();
        byte[] pdf = await page.PdfAsync();
        new FormatChecker().Check(pdf, "bản in.pdf", TestContext.Current.CancellationToken).Document.Pdf!.PageCount.Should().BeGreaterThan(5, "each file begins a page");
    }
}
