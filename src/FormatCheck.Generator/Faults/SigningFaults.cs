using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Faults;

/// <summary>Who signs for whom (II.1.7.1): congresses, councils and their offices, and signers without a name.</summary>
internal static class SigningFaults
{
    public static IEnumerable<Fault> All =>
    [
        Signed("authority-collective", "deputy-teller-signs-for-teller", IsOfTellers, "K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"),
        Signed("authority-collective", "teller-signs-without-authority", IsOfTellers, null, "TRƯỞNG BAN"),
        Signed("authority-collective", "deputy-chair-of-council-signs-for-chair", IsOfBoard, "K/T CHỦ TỊCH", "PHÓ CHỦ TỊCH", MakeCouncil),
        Signed("authority-collective", "chair-of-council-signs-without-authority", IsOfBoard, null, "CHỦ TỊCH", MakeCouncil),
        Signed("office-agency", "head-of-the-tellers", IsOfTellers, "T/M BAN KIỂM PHIẾU", "TRƯỞNG BAN KIỂM PHIẾU"),
        Signed("office-agency", "chair-of-the-council", IsOfBoard, "T/M HỘI ĐỒNG", "CHỦ TỊCH HỘI ĐỒNG", MakeCouncil),
        Signed("office-agency", "standing-deputy-secretary-of-the-province", IsOfProvince, "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ THƯỜNG TRỰC TỈNH UỶ"),
        Unnamed("second-signer-unnamed", plan => plan.Closing.Left),
        Unnamed("first-signer-unnamed", plan => plan.Closing.Left is null ? null : plan.Closing.Right),
        Unnamed("confirming-signer-unnamed", plan => plan.Closing.Confirmation),
        Signed("office-member", "standing-member", IsOfProvince, "T/M BAN THƯỜNG VỤ", "UỶ VIÊN THƯỜNG VỤ"),
    ];

    private static Fault Signed(string rule, string name, Func<DraftPlan, bool> fits, string? authority, string office, Action<DraftPlan>? before = null) =>
        Spoil.Plan($"hd36/{rule}", name, fits, plan =>
        {
            before?.Invoke(plan);
            string signer = plan.Closing.Right!.Signer!.Text;
            plan.Closing.Right = authority is null ? SignatureBlock.Direct(signer, office) : SignatureBlock.For(authority, office, signer);
        });

    private static Fault Unnamed(string name, Func<DraftPlan, SignatureBlock?> block) =>
        Spoil.Plan("hd36/signature-present", name, plan => block(plan) is { Signer: not null }, plan => block(plan)!.Signer = null) with { Stage = DraftStage.Signing };

    private static bool IsOfTellers(DraftPlan plan) => IsIssuedBy(plan, "BAN KIỂM PHIẾU");

    private static bool IsOfBoard(DraftPlan plan) => IsIssuedBy(plan, "BAN CHỈ ĐẠO");

    private static bool IsOfProvince(DraftPlan plan) =>
        IsIssuedBy(plan, "TỈNH UỶ ĐỒNG THÁP") && plan.Closing.Right?.Signer is not null && plan.Closing.Right.Lines[0].Text == "T/M BAN THƯỜNG VỤ";

    private static bool IsIssuedBy(DraftPlan plan, string agency) => plan.Has(Role.Issuer) && plan.First(Role.Issuer).Text == agency;

    private static void MakeCouncil(DraftPlan plan)
    {
        plan.First(Role.Issuer).Text = "HỘI ĐỒNG CHỈ ĐẠO";
        plan.First(Role.Number).Replace("/BCĐ", "/HĐ");
    }
}
