namespace FormatCheck.Recognition;

/// <summary>What a piece of a draft is for: a component (thành phần thể thức), a part of one, or a kind of body paragraph.</summary>
internal enum Role : byte
{
    // Cells 1 to 4 of the guideline's layout.
    Title,
    NationalTitle,
    NationalMotto,
    Superior,
    Agency,
    AgencyStar,
    Number,
    PlaceDate,

    // Cells 5a, 5b, 9b, 10, 11.
    TypeName,
    Summary,
    SummaryLine,
    LetterSummary,
    AddresseeLabel,
    AddresseeNames,
    Secrecy,
    Urgency,
    Circulation,
    DraftMark,

    // Cell 6.
    Ground,
    Part,
    PartTitle,
    Section,
    SectionTitle,
    Article,
    Clause,
    Point,
    BodyHeading,
    BodyList,
    BodyText,
    BodyOther,

    // Cells 7, 9a, 12, 13.
    Authority,
    Office,
    Signer,
    Confirmation,
    RecipientsLabel,
    Recipients,
    Typist,
    Contact,

    // Copies and appendices.
    CopyAgency,
    CopyStar,
    CopyNumber,
    CopyKind,
    CopyPlaceDate,
    CopySignature,
    AppendixHeading,
    AppendixTitle,
    AppendixReference,

    Resolution,

    PageNumber,
}
