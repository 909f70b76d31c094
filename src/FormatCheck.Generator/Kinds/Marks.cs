using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Kinds;

/// <summary>Additional components that stand outside the letterhead and the body.</summary>
internal static class Marks
{
    public static Paragraph Circulation(string text) =>
        new(Role.Circulation, text, Look.InBold(12)) { Alignment = Alignment.Right };

    /// <summary>The one instruction that stands centred below the signature (II.2.2).</summary>
    public static Paragraph NotForTheMedia() =>
        new(Role.Circulation, "KHÔNG PHỔ BIẾN TRÊN CÁC PHƯƠNG TIỆN THÔNG TIN ĐẠI CHÚNG", Look.InBold(12))
        {
            Alignment = Alignment.Center,
            Spacing = new Spacing(18),
        };
}
