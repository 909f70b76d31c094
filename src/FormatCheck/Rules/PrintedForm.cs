using System.Collections.Immutable;
using FormatCheck.Drafts;

namespace FormatCheck.Rules;

/// <summary>Writes for reports what a printed form tells: places on pages, and facts about the file as a whole.</summary>
internal static class PrintedForm
{
    private const double MillimetresPerPoint = 25.4 / 72;

    public static PdfInfo? Describe(PrintFacts? print) => print is null ? null : new PdfInfo(
        print.Pages.Count,
        KindOf(print.Pages),
        Math.Round(print.Scale, 4),
        [.. print.Signatures.Select(Describe)]);

    public static PageKind KindOf(PageClass page) => page switch
    {
        PageClass.Scanned => PageKind.Scanned,
        PageClass.ScannedWithText => PageKind.ScannedWithText,
        PageClass.Blank => PageKind.Blank,
        _ => PageKind.BornDigital,
    };

    public static double Millimetres(double points) => Math.Round(points * MillimetresPerPoint, 1);

    /// <summary>Says on which pages a stretch of text is printed, and where on the first of them.</summary>
    public static Location Place(Draft draft, Location location, int start, int length)
    {
        ReadOnlySpan<PrintedRow> rows = draft.RowsOf(start, length);
        return rows.IsEmpty ? location : location with { Page = rows[0].Page + 1, LastPage = rows[^1].Page + 1, Box = Around(rows, rows[0].Page) };
    }

    /// <summary>The box around the rows that stand on one page, or <see langword="null"/>.</summary>
    public static PageBox? Around(ReadOnlySpan<PrintedRow> rows, int page)
    {
        float left = float.MaxValue, top = float.MaxValue, right = float.MinValue, bottom = float.MinValue;
        foreach (ref readonly PrintedRow row in rows)
        {
            if (row.Page == page)
            {
                left = Math.Min(left, row.Left);
                right = Math.Max(right, row.Right);
                top = Math.Min(top, row.Baseline - (PrintedRow.Ascent * row.Size));
                bottom = Math.Max(bottom, row.Baseline + (PrintedRow.Descent * row.Size));
            }
        }

        return right < left ? null : new PageBox(Millimetres(left), Millimetres(top), Millimetres(right - left), Millimetres(bottom - top));
    }

    private static PageKind KindOf(IReadOnlyList<PageClass> pages)
    {
        PageKind kind = PageKind.Blank;
        foreach (PageClass page in pages)
        {
            PageKind own = KindOf(page);
            if (own != PageKind.Blank && own != kind)
            {
                kind = kind == PageKind.Blank ? own : PageKind.Mixed;
            }
        }

        return kind;
    }

    private static PdfSignature Describe(PrintSignature signature) => new()
    {
        Field = signature.Field,
        IsSigned = signature.IsSigned,
        Signer = signature.Signer,
        Time = signature.Time,
        Reason = signature.Reason,
        CoversFile = signature.IsSigned && signature.CoversFile,
        IsFollowedByBytes = signature.IsSigned && signature.IsFollowedByBytes,
        Page = signature.Page + 1,
    };
}
