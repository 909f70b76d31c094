using FormatCheck.Recognition;
using FormatCheck.Rules.Checks;

namespace FormatCheck.Rules;

/// <summary>What is said of a document that the pack is not for.</summary>
internal static class NotCovered
{
    /// <summary>Whether a rule is the one that says so: the title that tells whose document it is must be there.</summary>
    public static bool IsTold(Rule rule) => rule.Check is PresentCheck && rule.Component.Roles is [Role.Title or Role.NationalTitle];

    public static LocalizedText Notice(RecognisedDraft draft, HeadTitle? wanted)
    {
        if (draft.BodyLineCount == 0 || draft.Draft.Text.IsWhiteSpace())
        {
            return new("Tệp không có nội dung chữ nào để kiểm tra.", "The file holds no text to check.");
        }

        return (wanted, draft.Issuer) switch
        {
            (HeadTitle.State, HeadTitle.Party) => new("Đây là văn bản của Đảng (có tiêu đề, số và ký hiệu hoặc thẩm quyền ký của Đảng), không phải văn bản hành chính của Nhà nước: không kiểm tra theo nghị định này; hãy chọn bộ quy tắc hd05 hoặc hd36, hay auto để tự chọn.", "This is a document of the Party (by its title, number or authority), not an administrative document of the State: it is not checked against this decree; choose the rules hd05 or hd36, or auto."),
            (HeadTitle.State, _) => new("Không nhận ra đây là văn bản hành chính của Nhà nước (không có Quốc hiệu, Tiêu ngữ, cơ quan, số và ký hiệu): không kiểm tra theo nghị định này.", "This was not recognised as an administrative document of the State (no national title, motto, agency, number or symbol): it is not checked against this decree."),
            (_, HeadTitle.State) when draft.Has(Role.NationalTitle) || draft.Has(Role.NationalMotto) => new("Đây là văn bản của Nhà nước (có Quốc hiệu, Tiêu ngữ), không phải văn bản của Đảng: không kiểm tra theo hướng dẫn này; hãy chọn bộ quy tắc nd30, hay auto để tự chọn.", "This is a document of the State (it bears the national title), not of the Party: it is not checked against this guideline; choose the rules nd30, or auto."),
            _ => new("Không nhận ra đây là văn bản của Đảng (không có tiêu đề, cơ quan, số và ký hiệu của Đảng): không kiểm tra theo hướng dẫn này.", "This was not recognised as a Party document (no Party title, agency, number or symbol): it is not checked against this guideline."),
        };
    }
}
