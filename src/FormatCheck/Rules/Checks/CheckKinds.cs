namespace FormatCheck.Rules.Checks;

/// <summary>The kinds of check by the names that packs give them, and how their parameters are read. The set is closed.</summary>
internal static class CheckKinds
{
    /// <summary>The check that an object of a pack says, or <see langword="null"/> where there is no such kind.</summary>
    public static Check? Read(PackFields fields)
    {
        Check? check = ReadKind(fields.Text("kind"), fields);
        if (check is null)
        {
            fields.Problems.Tell(fields.Within.Place, $"không có loại kiểm tra “{fields.Text("kind")}”.", $"there is no kind of check '{fields.Text("kind")}'.");
            return null;
        }

        fields.End();
        return check;
    }

    private static Check? ReadKind(string kind, PackFields f) => kind switch
    {
        "all" => new AllCheck(ReadAll(f)),
        "present" => new PresentCheck(f.Flag("ownLine", false), f.Flag("complete", false)),
        "absent" => new AbsentCheck(f.Text("role")),
        "signature-present" => new SignaturePresentCheck(),
        "signature-image" => new SignatureImageCheck(),
        "text" => new TextCheck(f.TextOrNull("text"), f.TextOrNull("words"), f.Flag("ignoreCase", false), f.TextOrNull("softWords"), f.Flag("onlyCase", false)),
        "case" => new CaseCheck(f.Flag("upper")),
        "size" => new SizeCheck(f.Number("min"), f.Number("max"), f.Flag("unlessBody", false)),
        "style" => new StyleCheck(f.FlagOrNull("bold"), f.FlagOrNull("italic"), f.FlagOrNull("underline"), f.Flag("lineCounts", false)),
        "title-style" => new TitleStyleCheck(),
        "addressee-style" => new AddresseeStyleCheck(),
        "known-type" => new KnownTypeCheck(),
        "copy-level" => new CopyLevelCheck(),
        "copy-number" => new CopyNumberCheck(f.Number("size"), f.TextOrNull("symbol"), f.TextOrNull("symbols")),
        "copy-signature" => new CopySignatureCheck(),
        "font" => new FontCheck(f.Texts("families")),
        "color" => new ColorCheck(),
        "encoding" => new EncodingCheck(f.Texts("fontPrefixes")),
        "side" => new SideCheck(f.Word<Edge>("side"), f.Flag("anyOf", false)),
        "first-line" => new FirstLineCheck(),
        "below" => new BelowCheck(f.Texts("of"), f.Flag("sameColumn", true), f.Flag("balanced", false)),
        "between" => new BetweenCheck(f.Text("above"), f.Text("below"), f.Text("words")),
        "in-head" => new InHeadCheck(),
        "first-page" => new FirstPageCheck(),
        "centered" => new CenteredCheck(),
        "line-below" => new LineBelowCheck(f.Word<LineAspect>("aspect"), (int)f.Number("tolerancePercent", 10), (int)f.Number("minPercent", 100), (int)f.Number("maxPercent", 100), f.Flag("typed", false)),
        "line-across" => new LineAcrossCheck(f.Flag("anyPage", false)),
        "marks" => new MarksCheck(f.Text("text"), f.Text("below")),
        "number" => new NumberCheck(f.Word<NumberAspect>("aspect")),
        "agency-symbol" => new AgencySymbolCheck(),
        "date" => new DateCheck(f.Word<DateAspect>("aspect")),
        "period" => new PeriodCheck(),
        "ends-with" => new EndsWithCheck(f.Text("text"), f.TextOrNull("not"), f.Flag("last", false)),
        "starts-with" => new StartsWithCheck(f.TextsOrNull("not"), f.TextOrNull("text")),
        "list" => new ListCheck(f.Text("separator"), f.Text("end", ""), f.TextOrNull("softSeparator"), f.Flag("oneMayStandAlone", false), f.Flag("oneMayEnd", false)),
        "list-item" => new ListItemCheck(f.Flag("last"), f.Text("startsWith"), f.TextsOrNull("not")),
        "words" => new WordsCheck(f.Text("words"), f.Flag("atHead", false), f.TextOrNull("unlessAgency")),
        "authority-form" => new AuthorityFormCheck(f.Texts("forms")),
        "collective" => new CollectiveCheck(f.Texts("offices"), f.Texts("heads"), f.TextOrNull("issuers")),
        "office" => new OfficeCheck(f.Flag("members", false)),
        "office-style" => new OfficeStyleCheck(),
        "emphasis" => new EmphasisCheck(f.Flag("italicGrounds", false)),
        "same-size" => new SameSizeCheck(f.Number("min"), f.Number("max")),
        "justified" => new JustifiedCheck(),
        "indent" => new IndentCheck(f.Number("minMillimetres"), f.Number("maxMillimetres")),
        "paragraph-spacing" => new ParagraphSpacingCheck(f.Number("minPoints")),
        "line-spacing" => new LineSpacingCheck(f.Number("minPoints"), f.NumberOrNull("maxPoints")),
        "line-multiple" => new LineMultipleCheck(f.Number("min"), f.Number("max")),
        "grounds" => new GroundsCheck(f.Text("separator"), f.Text("end"), f.Flag("dash", false)),
        "division" => new DivisionCheck(f.Number("min"), f.Number("max"), f.TextOrNull("numerals"), f.Flag("withTitle", false)),
        "article" => new ArticleCheck(f.Number("min"), f.Number("max")),
        "outline-heading" => new OutlineHeadingCheck(f.Number("min"), f.Number("max")),
        "article-title" => new ArticleTitleCheck(),
        "clause" => new ClauseCheck(f.Number("min"), f.Number("max")),
        "point" => new PointCheck(f.Text("alphabet")),
        "sequence" => new SequenceCheck(),
        "margin" => new MarginCheck(f.Word<Edge>("edge"), f.NumberOrNull("millimetres"), f.NumberOrNull("minMillimetres"), f.NumberOrNull("maxMillimetres"), f.Number("tolerance", 1)),
        "mirror" => new MirrorCheck(f.Number("inner"), f.Number("outer"), f.Number("tolerance", 1)),
        "paper" => new PaperCheck(f.Pairs("sizes"), f.Pairs("paperSizes"), f.Number("tolerance", 1)),
        "orientation" => new OrientationCheck(),
        "page-number" => new PageNumberCheck(f.Word<PageNumberAspect>("aspect"), f.NumberOrNull("topMillimetres"), f.Number("tolerance", 1), f.Flag("parts", false)),
        "circulation-place" => new CirculationPlaceCheck(f.Number("topMillimetres"), f.NumberOrNull("bottomMillimetres"), f.Number("tolerance", 2)),
        "appendix-heading" => new AppendixHeadingCheck(f.Flag("roman", false)),
        "appendix-note" => new AppendixNoteCheck(),
        "appendix-reference" => new AppendixReferenceCheck(f.Texts("words")),
        "appendix-document" => new AppendixDocumentCheck(),
        "appendix-pages" => new AppendixPagesCheck(),
        "register" => new RegisterCheck(f.Word<RegisterAspect>("aspect"), f.Word<NumberingPeriod>("per"), f.TextsOrNull("acrossTypes")),
        "own-type" => new OwnTypeCheck(f.Text("after"), f.Text("before"), f.Text("issuing")),
        "signature-date" => new SignatureDateCheck(),
        "fact" => new FactCheck(f.Word<DocumentFact>("fact")),
        _ => null,
    };

    private static Check[] ReadAll(PackFields fields)
    {
        var checks = new List<Check>();
        foreach (PackNode node in fields.Find("checks")?.Items ?? [])
        {
            if (Read(new PackFields(node, fields.Problems)) is { } check)
            {
                checks.Add(check);
            }
        }

        return [.. checks];
    }
}
