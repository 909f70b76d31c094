using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Variants;

/// <summary>The named ways to build a draft; the last ones combine several.</summary>
public static class AllVariants
{
    public static IReadOnlyList<Variant> List { get; } =
    [
        new("plain"),

        // The letterhead
        new("head-two-rows") { Letterhead = LetterheadForm.TableTwoRows, TitleRule = RuleMeans.Border },
        new("head-row-per-line") { Letterhead = LetterheadForm.TableRowPerLine },
        new("head-spacer-column") { Letterhead = LetterheadForm.TableWithSpacer },
        new("head-percent") { Letterhead = LetterheadForm.TableInPercent },
        new("head-centered") { Letterhead = LetterheadForm.TableCentered, TitleRule = RuleMeans.Vml },
        new("head-floating") { Letterhead = LetterheadForm.TableFloating },
        new("head-nested") { Letterhead = LetterheadForm.TableNested, TitleRule = RuleMeans.Border },
        new("head-line-breaks") { Letterhead = LetterheadForm.LineBreaks },
        new("head-tab-stops") { Letterhead = LetterheadForm.TabStops },
        new("head-text-boxes") { Letterhead = LetterheadForm.TextBoxes, TitleRule = RuleMeans.Border },
        new("head-frames") { Letterhead = LetterheadForm.Frames, TitleRule = RuleMeans.Border },
        new("head-columns") { Letterhead = LetterheadForm.Columns },

        // The line below the title
        new("rule-vml") { TitleRule = RuleMeans.Vml },
        new("rule-border") { TitleRule = RuleMeans.Border },
        new("rule-underline") { TitleRule = RuleMeans.Underline },

        // Signature and recipients
        new("sign-tab-stops") { Signature = SignatureForm.TabStops },
        new("sign-indented") { Signature = SignatureForm.Indented },
        new("sign-name-in-table") { Signature = SignatureForm.NameInTable },
        new("sign-picture") { Extras = Extras.SignaturePicture },
        new("sign-electronic") { Extras = Extras.SignatureText },
        new("recipients-hanging") { Extras = Extras.HangingRecipients | Extras.ColonUnderlined },

        // Where formats are said
        new("format-normal-style") { Carrier = FormatCarrier.NormalStyle },
        new("format-paragraph-styles") { Carrier = FormatCarrier.ParagraphStyles },
        new("format-style-chain") { Carrier = FormatCarrier.StyleChain },
        new("format-character-styles") { Carrier = FormatCarrier.CharacterStyles },
        new("format-doc-defaults") { Carrier = FormatCarrier.DocDefaults },
        new("format-theme-vietnamese") { Carrier = FormatCarrier.ThemeOfVietnamese },
        new("format-theme-latin") { Carrier = FormatCarrier.ThemeLatin },
        new("format-table-style") { Carrier = FormatCarrier.TableStyle },
        new("format-toggle-twice") { Carrier = FormatCarrier.ToggleTwice },
        new("caps-by-format") { Extras = Extras.CapsByFormat },

        // Numbers, pages and sections
        new("numbers-automatic") { Extras = Extras.AutomaticNumbers },
        new("page-simple-field") { PageNumber = PageNumberForm.SimpleField },
        new("page-in-table") { PageNumber = PageNumberForm.InTable },
        new("page-in-frame") { PageNumber = PageNumberForm.InFrame },
        new("page-in-control") { PageNumber = PageNumberForm.InContentControl },
        new("page-in-text-box") { PageNumber = PageNumberForm.InTextBox },
        new("page-alignment-tab") { PageNumber = PageNumberForm.AlignmentTab },
        new("page-file-mark") { Extras = Extras.FileMark },
        new("page-no-first-header") { Page = PageForm.TitlePageWithoutHeader },
        new("page-even-and-odd") { Page = PageForm.EvenAndOdd },
        new("page-mirrored") { Page = PageForm.MirroredEvenAndOdd },
        new("page-gutter") { Page = PageForm.Gutter },
        new("page-inherited-headers") { Page = PageForm.InheritedHeaders },
        new("page-first-section") { Page = PageForm.FirstPageSection },

        // Runs and what wraps them
        new("runs-by-word") { Runs = RunForm.Words },
        new("runs-at-random") { Runs = RunForm.Random },
        new("wrap-block-controls") { Wrappers = Wrappers.BlockControls },
        new("wrap-run-controls") { Wrappers = Wrappers.RunControls },
        new("wrap-table-controls") { Wrappers = Wrappers.TableControls },
        new("wrap-links") { Wrappers = Wrappers.Links | Wrappers.Bookmarks },
        new("wrap-smart-tags") { Wrappers = Wrappers.SmartTags },

        // The package
        new("zip-stored") { Package = PackageForm.Stored },
        new("xml-byte-order-mark") { Package = PackageForm.WithByteOrderMark },
        new("xml-utf16") { Package = PackageForm.Utf16 },
        new("xml-other-prefix") { Package = PackageForm.OtherPrefix },
        new("xml-default-namespace") { Package = PackageForm.DefaultNamespace },
        new("xml-strict") { Package = PackageForm.Strict },
        new("part-names") { Package = PackageForm.OtherPartNames },
        new("part-absolute-targets") { Package = PackageForm.AbsoluteTargets },

        // Habits
        new("non-breaking-hyphen") { Extras = Extras.NonBreakingHyphen },
        new("symbols") { Extras = Extras.Symbols },
        new("empty-paragraphs") { Extras = Extras.EmptyParagraphs },
        new("new-tone-placement") { Extras = Extras.NewTonePlacement },
        new("space-after") { Extras = Extras.SpaceAfter },
        new("document-grid") { Extras = Extras.DocumentGrid },
        new("body-at-15") { Extras = Extras.BodyAtFifteen },
        new("opening-at-smallest") { Extras = Extras.OpeningAtSmallest },

        .. Combined,
    ];

    /// <summary>Ways that meet in real files.</summary>
    private static IEnumerable<Variant> Combined =>
    [
        new("word-template")
        {
            Letterhead = LetterheadForm.TableTwoRows,
            Carrier = FormatCarrier.StyleChain,
            TitleRule = RuleMeans.Vml,
            PageNumber = PageNumberForm.InContentControl,
            Runs = RunForm.Random,
            Extras = Extras.EmptyParagraphs | Extras.DocumentGrid,
        },
        new("converted-from-doc")
        {
            Carrier = FormatCarrier.DocDefaults,
            TitleRule = RuleMeans.Vml,
            PageNumber = PageNumberForm.InFrame,
            Page = PageForm.EvenAndOdd,
            Runs = RunForm.Words,
            Wrappers = Wrappers.SmartTags,
            Extras = Extras.NewTonePlacement,
        },
        new("from-a-web-editor")
        {
            Letterhead = LetterheadForm.TableInPercent,
            TitleRule = RuleMeans.Border,
            Wrappers = Wrappers.RunControls | Wrappers.TableControls,
            Package = PackageForm.OtherPrefix,
            Carrier = FormatCarrier.NormalStyle,
        },
        new("strict-with-styles")
        {
            Package = PackageForm.Strict,
            Carrier = FormatCarrier.ParagraphStyles,
            Letterhead = LetterheadForm.TextBoxes,
            TitleRule = RuleMeans.Border,
            PageNumber = PageNumberForm.SimpleField,
            Page = PageForm.MirroredEvenAndOdd,
        },
        new("numbered-with-theme")
        {
            Carrier = FormatCarrier.ThemeOfVietnamese,
            Letterhead = LetterheadForm.TableRowPerLine,
            Page = PageForm.Gutter,
            Extras = Extras.AutomaticNumbers | Extras.CapsByFormat | Extras.SpaceAfter | Extras.NonBreakingHyphen,
        },
        new("toggle-frames")
        {
            Carrier = FormatCarrier.ToggleTwice,
            Letterhead = LetterheadForm.Frames,
            TitleRule = RuleMeans.Underline,
            Signature = SignatureForm.Indented,
            Runs = RunForm.Words,
        },
        new("tab-stops-everywhere")
        {
            Letterhead = LetterheadForm.TabStops,
            TitleRule = RuleMeans.Underline,
            Signature = SignatureForm.TabStops,
            PageNumber = PageNumberForm.AlignmentTab,
            Carrier = FormatCarrier.CharacterStyles,
        },
        new("utf16-controls")
        {
            Package = PackageForm.Utf16,
            Wrappers = Wrappers.BlockControls | Wrappers.TableControls | Wrappers.Bookmarks,
            Carrier = FormatCarrier.TableStyle,
            Extras = Extras.SignaturePicture | Extras.FileMark,
        },
    ];
}
