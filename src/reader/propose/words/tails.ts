/** How labels of forms end where speech does not, the longer first. */
export const TAILS: readonly string[] = ['日期', '时间', '人员', '单位', '人数', '金额', '情况', '名称', '合计', '家次', '类别', '地点', '人', '员', '数']

/** What is said in one character where a form has two: 1988年5月生. */
export const SPOKEN: Readonly<Record<string, readonly string[]>> = { 出生日期: ['生'], 报送日期: ['报给', '报到', '报了'], 发函日期: ['发的', '发了', '发出'], 离会日期: ['离职', '转出', '退会', '退休'] }

/** Labels of text fields that hold the name of a person end like this. */
export const PERSON_LABELS: readonly string[] = ['姓名', '主席', '联系人', '接待人', '获奖者', '获得者', '确认人', '理赔职工', '帮扶人', '受助人']

/** …and those that hold the name of a thing or an event. */
export const TITLE_LABELS: readonly string[] = ['名称', '标题', '称号']

/** Labels of what papers are called. */
export const WRITTEN_LABELS: readonly string[] = ['文件标题', '制度名称', '标题', '报刊名称']
