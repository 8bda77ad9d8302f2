/** Columns that number, date or name their rows: no figures, whatever digits stand in them. */
export const NO_FIGURES = ['序号', '编号', '名次', '排名', '年份', '年度', '日期', '时间', '电话', '手机', '邮编', '身份证', '账号', '帐号', '学号', '工号', '页码', '备注', '代码', '文号']

/** What a column counts in when its heading does not say: by the end of the heading, the longest first. */
export const COLUMN_UNITS: Readonly<Record<string, string>> = {
  人次: '人次', 家次: '家次', 场次: '场', 人数: '人', 户数: '户', 家数: '家', 次数: '次', 件数: '件', 起数: '起', 份数: '份', 会员数: '人', 职工数: '人', 会员: '人', 职工: '人', 女职工: '人',
  农民工: '人', 工会数: '家', 企业数: '家', 单位数: '家', 组织数: '家', 工会: '家', 企业: '家', 单位: '家', 金额: '元', 资金: '元', 经费: '元', 支出: '元', 收入: '元', 预算: '元', 合同数: '份', 合同: '份',
  案件数: '件', 案件: '件', 争议: '件', 隐患: '处', 率: '%', 比例: '%', 占比: '%', 得分: '分', 分值: '分', 困难户: '户', 困难职工: '户',
}

/** Headings that say nothing of what is counted: the row does. */
export const OPEN_COLUMNS = ['数量', '数值', '数', '人数', '金额', '本年', '本期', '今年', '合计', '完成', '完成数', '完成情况', '实绩', '实际', '累计', '目标', '计划', '任务', '目标数', '计划数', '任务数', '上年', '上期', '去年', '同期', '去年同期', '上年同期']

/** Columns and rows of what is to be done. */
export const AIMS = ['目标', '计划', '任务', '拟']

/** Rows and columns that add up the others. */
export const TOTALS = ['合计', '总计', '共计', '累计', '小计', '总数', '全镇合计', '全乡合计', '全县合计', '全区合计', '全市合计', '全街道合计']
