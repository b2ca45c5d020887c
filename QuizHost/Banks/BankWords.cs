using QuizContracts;
using QuizContracts.Banks;
using QuizContracts.Desks;

namespace QuizHost.Banks;

/// <summary>Words of the pages of question banks.</summary>
public static class BankWords
{
#pragma warning disable CS1591 // Each name and phrase says all there is to say.
    public static readonly Phrase Title = new("题库", "Question banks");
    public static readonly Phrase Empty = new("还没有题库。新建一个，再导入您手头的文件。", "No bank yet. Make one, then import the file that you have.");
    public static readonly Phrase Missing = new("没有这个题库，或者您无权查看。", "There is no such bank, or you may not see it.");
    public static readonly Phrase NewBank = new("新建题库", "New bank");
    public static readonly Phrase BankTitle = new("题库名", "Title of the bank");
    public static readonly Phrase Create = new("新建", "Create");
    public static readonly Phrase Questions = new("道题", "questions");
    public static readonly Phrase Open = new("打开", "Open");
    public static readonly Phrase Import = new("导入文件", "Import a file");
    public static readonly Phrase Export = new("导出", "Export");
    public static readonly Phrase NewQuestion = new("新建题目", "New question");
    public static readonly Phrase Template = new("下载导入模板", "Download the import template");
    public static readonly Phrase Lock = new("锁定题库", "Lock the bank");
    public static readonly Phrase Unlock = new("解锁题库", "Unlock the bank");
    public static readonly Phrase Settings = new("共享与设置", "Sharing and settings");
    public static readonly Phrase Rename = new("改名", "Rename");
    public static readonly Phrase Share = new("共享", "Share");
    public static readonly Phrase ShareWith = new("账号", "Account");
    public static readonly Phrase ChooseAccount = new("选择账号", "Choose an account");
    public static readonly Phrase TakeBack = new("收回", "Take back");
    public static readonly Phrase Search = new("搜索：题干、编号、答案或拼音首字母（如 zyhy）", "Search: text, number, answer, pinyin (zyhy)");
    public static readonly Phrase AllTypes = new("全部题型", "All types");
    public static readonly Phrase AllStatuses = new("全部状态", "All statuses");
    public static readonly Phrase AllCategories = new("全部分类", "All categories");
    public static readonly Phrase AllDifficulties = new("全部难度", "All difficulties");
    public static readonly Phrase WithNotes = new("只看有提示的", "Only with notes");
    public static readonly Phrase NothingFound = new("没有找到题目。", "No question was found.");
    public static readonly Phrase Chosen = new("已选", "Chosen");
    public static readonly Phrase ChooseAll = new("选中全部找到的题目", "Choose all that were found");
    public static readonly Phrase ChooseNone = new("取消选择", "Choose none");
    public static readonly Phrase Choose = new("选择", "Choose");
    public static readonly Phrase Note = new("原因（退回、停用时必填）", "Reason (to send back or retire)");
    public static readonly Phrase Fill = new("成批填写", "Fill in for all");
    public static readonly Phrase FillText = new("填写内容", "Text");
    public static readonly Phrase Apply = new("执行", "Apply");
    public static readonly Phrase Earlier = new("上一页", "Previous page");
    public static readonly Phrase Later = new("下一页", "Next page");
    public static readonly Phrase Status = new("状态", "Status");
    public static readonly Phrase Answer = new("答案", "Answer");
    public static readonly Phrase NotesOfBank = new("关于整个题库", "About the whole bank");
    public static readonly Phrase Close = new("关闭", "Close");

    public static Phrase Of(ReviewStatus status) => status switch
    {
        ReviewStatus.Draft => new("草稿", "Draft"),
        ReviewStatus.FactChecked => new("已核", "Fact-checked"),
        ReviewStatus.Approved => new("已审", "Approved"),
        _ => new("停用", "Retired"),
    };

    public static Phrase Of(QuestionDeed deed) => deed switch
    {
        QuestionDeed.Written => new("新建", "Written"),
        QuestionDeed.Imported => new("导入", "Imported"),
        QuestionDeed.Edited => new("修改", "Edited"),
        QuestionDeed.Checked => new("核对事实", "Facts checked"),
        QuestionDeed.Approved => new("审定", "Approved"),
        QuestionDeed.SentBack => new("退回", "Sent back"),
        _ => new("停用", "Retired"),
    };

    public static Phrase Do(QuestionDeed deed) => deed switch
    {
        QuestionDeed.Checked => new("标为已核", "Mark as checked"),
        QuestionDeed.Approved => new("审定", "Approve"),
        QuestionDeed.SentBack => new("退回", "Send back"),
        _ => new("停用", "Retire"),
    };

    public static Phrase Of(BankRight right) => right switch
    {
        BankRight.Reader => new("读者", "Reader"),
        BankRight.Author => new("作者", "Author"),
        BankRight.Reviewer => new("审题", "Reviewer"),
        BankRight.Owner => new("所有者", "Owner"),
        _ => new("无", "None"),
    };

    public static Phrase LockedBy(string name) => new($"已由{name}锁定", $"Locked by {name}");

    public static Phrase Found(int count) => new($"找到 {count} 道题", $"{count} questions found");

    public static Phrase Done(BulkResult result) => result.Refused.Count == 0
        ? new($"已处理 {result.Done} 道题。", $"{result.Done} questions done.")
        : new($"已处理 {result.Done} 道题，{result.Refused.Count} 道没有：", $"{result.Done} questions done, {result.Refused.Count} not:");
#pragma warning restore CS1591

    /// <summary>The deeds of a review in their order.</summary>
    public static readonly IReadOnlyList<QuestionDeed> Deeds = [QuestionDeed.Checked, QuestionDeed.Approved, QuestionDeed.SentBack, QuestionDeed.Retired];
}
