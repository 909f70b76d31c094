namespace FormatCheck.Generator.Faults;

/// <summary>Every fault, in the order of the guideline.</summary>
public static class AllFaults
{
    public static IReadOnlyList<Fault> List { get; } =
    [
        .. PageFaults.All,
        .. FontFaults.All,
        .. PageNumberFaults.All,
        .. TitleFaults.All,
        .. AgencyFaults.All,
        .. NumberFaults.All,
        .. PlaceDateFaults.All,
        .. OpeningFaults.All,
        .. AddresseeFaults.All,
        .. BodyFaults.All,
        .. StructureFaults.All,
        .. SignatureFaults.All,
        .. RecipientsFaults.All,
        .. MarkFaults.All,
        .. CopyFaults.All,
        .. CommonFaults.All,
        .. SigningFaults.All,
        .. IssuerFaults.All,
    ];
}
