using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Faults;

/// <summary>Authority, office and name (II.1.7); <see cref="SigningFaults"/> has those about who signs for whom.</summary>
internal static class SignatureFaults
{
    private static readonly (string Name, string Text)[] Titles =
    [
        ("master", "ThS."), ("doctor", "TS."), ("professor", "GS.TS."), ("associate-professor", "PGS. TS."),
        ("physician", "Bs."), ("colonel", "Đại tá"), ("artist", "NSND"), ("master-in-full", "Thạc sĩ"),
    ];

    public static IEnumerable<Fault> All =>
    [
        Spoil.Plan("hd36/signature-present", "signature-missing", HasOneBlock, plan => plan.Closing.Right = null, "hd36/recipients-position"),
        Spoil.Plan("hd36/signature-present", "signer-unnamed-at-signing", HasSigner, plan => plan.Closing.Right!.Signer = null) with { Stage = DraftStage.Signing },
        Spoil.Plan("hd36/signature-present", "only-a-name", HasOneBlock, plan => plan.Closing.Right!.Lines.Clear(), "hd36/signature-position", "hd36/authority-collective"),
        Spoil.Plan("hd36/signature-position", "signature-at-left", plan => HasOneBlock(plan) && plan.Closing.Recipients is not null, plan => plan.Closing.Swapped = true, "hd36/recipients-position"),
        Spoil.Plan("hd36/signature-position", "signature-in-the-middle", HasOneBlock, plan => MoveBelow(plan, Alignment.Center)),
        Spoil.Plan("hd36/signature-position", "signature-below-at-left", HasOneBlock, plan => MoveBelow(plan, Alignment.Left)),
        Form("authority-with-full-stop", "T/M ", "TM. "),
        Form("authority-without-slash", "T/M ", "TM "),
        Form("authority-with-dots", "T/M ", "T.M "),
        Form("deputy-with-full-stop", "K/T ", "KT. "),
        Form("deputy-without-slash", "K/T ", "KT "),
        Form("order-with-full-stop", "T/L ", "TL. "),
        Form("order-as-by-proxy", "T/L ", "TUQ. "),
        Spoil.Text("hd36/authority-case", "authority-in-small-letters", Role.Authority, text => text[..4] + Sentence(text[4..])),
        Spoil.Text("hd36/authority-case", "authority-all-in-small-letters", Role.Authority, text => text.ToLowerInvariant(), "hd36/authority-form"),
        Spoil.Look("hd36/authority-size", "authority-at-13", Role.Authority, look => look with { Size = 13 }),
        Spoil.Look("hd36/authority-size", "authority-at-12", Role.Authority, look => look with { Size = 12 }),
        Spoil.Look("hd36/authority-size", "authority-at-15", Role.Authority, look => look with { Size = 15 }),
        Spoil.Look("hd36/authority-style", "authority-not-bold", Role.Authority, look => look with { Bold = false }),
        Spoil.Look("hd36/authority-style", "authority-italic", Role.Authority, look => look with { Italic = true }),
        Collective("deputy-secretary-signs-for-secretary", block =>
        {
            block.Lines.First(line => line.Role == Role.Authority).Text = "K/T BÍ THƯ";
            block.Lines.First(line => line.Role == Role.Office).Text = "PHÓ BÍ THƯ";
        }),
        Collective("secretary-signs-without-authority", block =>
        {
            block.Lines.RemoveAll(line => line.Role == Role.Authority);
            block.Lines.First(line => line.Role == Role.Office).Restyle(look => look with { Bold = true });
        }),
        Office("office-case", "office-in-small-letters", text => Sentence(text)),
        Office("office-case", "office-with-capitals-at-words", text => string.Join(' ', text.Split(' ').Select(Sentence))),
        Spoil.Look("hd36/office-size", "office-at-13", Role.Office, look => look with { Size = 13 }),
        Spoil.Look("hd36/office-size", "office-at-12", Role.Office, look => look with { Size = 12 }),
        Spoil.Look("hd36/office-size", "office-at-15", Role.Office, look => look with { Size = 15 }),
        Spoil.Plan("hd36/office-style", "office-bold-below-authority", UnderAuthority, plan => OfficeOf(plan).Restyle(look => look with { Bold = true })),
        Spoil.Plan("hd36/office-style", "office-italic", UnderAuthority, plan => OfficeOf(plan).Restyle(look => look with { Italic = true })),
        Agency("secretary-of-the-province", "BÍ THƯ", "BÍ THƯ TỈNH UỶ"),
        Agency("deputy-secretary-of-the-province", "PHÓ BÍ THƯ", "PHÓ BÍ THƯ TỈNH UỶ"),
        Agency("chief-of-the-provincial-office", "CHÁNH VĂN PHÒNG", "CHÁNH VĂN PHÒNG TỈNH UỶ"),
        Agency("deputy-chief-of-the-central-office", "PHÓ CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG TRUNG ƯƠNG ĐẢNG"),
        Agency("deputy-head-of-organisation", "PHÓ TRƯỞNG BAN", "PHÓ TRƯỞNG BAN TỔ CHỨC TỈNH UỶ"),
        Member("member-of-the-standing-committee", "UỶ VIÊN BAN THƯỜNG VỤ"),
        Member("member-of-the-committee", "UỶ VIÊN"),
        Member("member-of-the-executive-committee", "UỶ VIÊN BAN CHẤP HÀNH"),
        Spoil.Look("hd36/signer-size", "signer-at-13", Role.Signer, look => look with { Size = 13 }),
        Spoil.Look("hd36/signer-size", "signer-at-15", Role.Signer, look => look with { Size = 15 }),
        Spoil.Look("hd36/signer-size", "signer-at-12", Role.Signer, look => look with { Size = 12 }),
        Spoil.Look("hd36/signer-style", "signer-not-bold", Role.Signer, look => look with { Bold = false }),
        Spoil.Look("hd36/signer-style", "signer-italic", Role.Signer, look => look with { Italic = true }),
        Spoil.Text("hd36/signer-style", "signer-in-capitals", Role.Signer, text => text.ToUpperInvariant()),
        .. Titles.Select(title => Spoil.Text("hd36/signer-title", $"signer-as-{title.Name}", Role.Signer, text => $"{title.Text} {text}")),
    ];

    private static Fault Form(string name, string right, string wrong) => Spoil.Plan(
        "hd36/authority-form",
        name,
        plan => HasOneBlock(plan) && plan.Closing.Right!.Lines[0].Text.StartsWith(right, StringComparison.Ordinal),
        plan => plan.Closing.Right!.Lines[0].Replace(right, wrong));

    private static Fault Collective(string name, Action<SignatureBlock> change) => Spoil.Plan(
        "hd36/authority-collective",
        name,
        plan => UnderAuthority(plan) && plan.Closing.Right!.Lines[0].Text.StartsWith("T/M", StringComparison.Ordinal)
            && plan.Closing.Right.Lines[1].Text.EndsWith("BÍ THƯ", StringComparison.Ordinal),
        plan => change(plan.Closing.Right!));

    private static Fault Office(string rule, string name, Func<string, string> change) =>
        Spoil.Plan($"hd36/{rule}", name, UnderAuthority, plan => OfficeOf(plan).Text = change(OfficeOf(plan).Text));

    private static Fault Agency(string name, string right, string wrong) => Spoil.Plan(
        "hd36/office-agency", name, plan => UnderAuthority(plan) && OfficeOf(plan).Text == right, plan => OfficeOf(plan).Text = wrong);

    private static Fault Member(string name, string office) => Spoil.Plan(
        "hd36/office-member",
        name,
        plan => UnderAuthority(plan) && plan.Closing.Right!.Lines[0].Text.StartsWith("T/M BAN THƯỜNG VỤ", StringComparison.Ordinal),
        plan => OfficeOf(plan).Text = office);

    private static void MoveBelow(DraftPlan plan, Alignment alignment)
    {
        SignatureBlock block = plan.Closing.Right!;
        plan.Closing.Right = null;
        List<Paragraph> lines = block.Signer is null ? block.Lines : [.. block.Lines, block.Signer];
        lines[^1].Spacing = new Spacing(60);
        lines.ForEach(line => line.Alignment = alignment);
        plan.Foot.InsertRange(0, lines);
    }

    private static bool HasOneBlock(DraftPlan plan) =>
        plan.Closing is { Right: not null, Left: null, Confirmation: null } && plan.Copy is null;

    private static bool HasSigner(DraftPlan plan) => HasOneBlock(plan) && plan.Closing.Right!.Signer is not null;

    private static bool UnderAuthority(DraftPlan plan) =>
        HasOneBlock(plan) && plan.Closing.Right!.Lines is [{ Role: Role.Authority }, { Role: Role.Office }];

    private static Paragraph OfficeOf(DraftPlan plan) => plan.Closing.Right!.Lines.Last(line => line.Role == Role.Office);

    private static string Sentence(string text) => text[..1] + text[1..].ToLowerInvariant();
}
