namespace FormatCheck.Generator.Variants;

/// <summary>How the two columns at the top stand side by side.</summary>
public enum LetterheadForm
{
    TableOneRow,
    TableTwoRows,
    TableRowPerLine,
    TableWithSpacer,
    TableInPercent,
    TableCentered,
    TableFloating,
    TableNested,
    LineBreaks,
    TabStops,
    TextBoxes,
    Frames,
    Columns,
}

/// <summary>How signatures and recipients stand side by side.</summary>
public enum SignatureForm
{
    Table,
    TabStops,
    Indented,
    NameInTable,
}

/// <summary>Where fonts, sizes and styles are said.</summary>
public enum FormatCarrier
{
    Direct,
    NormalStyle,
    ParagraphStyles,
    StyleChain,
    CharacterStyles,
    DocDefaults,
    ThemeOfVietnamese,
    ThemeLatin,
    TableStyle,
    ToggleTwice,
}

public enum PageNumberForm
{
    ComplexField,
    SimpleField,
    InTable,
    InFrame,
    InContentControl,
    InTextBox,
    AlignmentTab,
}

/// <summary>What keeps the number off the first page, and how margins are made up.</summary>
public enum PageForm
{
    TitlePageWithEmptyHeader,
    TitlePageWithoutHeader,
    EvenAndOdd,
    MirroredEvenAndOdd,
    Gutter,
    InheritedHeaders,
    FirstPageSection,
}

public enum RunForm
{
    Whole,
    Words,
    Random,
}

/// <summary>How the package and its XML are written down.</summary>
public enum PackageForm
{
    Deflated,
    Stored,
    WithByteOrderMark,
    Utf16,
    OtherPrefix,
    DefaultNamespace,
    Strict,
    OtherPartNames,
    AbsoluteTargets,
}

/// <summary>Elements around content that change nothing on paper.</summary>
[Flags]
public enum Wrappers
{
    None = 0,
    BlockControls = 1,
    RunControls = 2,
    TableControls = 4,
    Links = 8,
    Bookmarks = 16,
    SmartTags = 32,
}

/// <summary>Small habits of clerks and of Word that no rule forbids.</summary>
[Flags]
public enum Extras
{
    None = 0,
    NonBreakingHyphen = 1,
    Symbols = 2,
    EmptyParagraphs = 4,
    SignaturePicture = 8,
    SignatureText = 16,
    FileMark = 32,
    CapsByFormat = 64,
    AutomaticNumbers = 128,
    NewTonePlacement = 256,
    SpaceAfter = 512,
    HangingRecipients = 1024,
    DocumentGrid = 2048,
    ColonUnderlined = 4096,
    BodyAtFifteen = 8192,
    OpeningAtSmallest = 16384,
}
