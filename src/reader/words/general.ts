/** Words met in nearly every sentence of such reports: found somewhere else in one, they prove nothing. */
export const general: ReadonlySet<string> = new Set([
  '企业', '工会', '职工', '会员', '人员', '单位', '活动', '工作', '组织', '开展', '举办', '参加', '建立', '完成', '基层', '全镇', '人数', '总数', '情况', '服务', '收到', '经费',
])
