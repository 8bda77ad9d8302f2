/** Words met in nearly every sentence of such reports: found somewhere else in one, they prove nothing. */
export const general: ReadonlySet<string> = new Set([
  '企业', '工会', '职工', '会员', '人员', '单位', '活动', '工作', '组织', '开展', '举办', '参加', '建立', '完成', '基层', '全镇', '人数', '总数', '情况', '服务', '收到', '经费',
])

/** Before 企业 or 职工 these only say which of them: whether they stand there changes nothing of what is counted. */
export const QUALIFIERS: readonly string[] = ['小微(?=企业)', '中小(?=企业)', '规模以上(?=企业)', '规上(?=企业)', '规模(?=企业)', '辖区内?(?=企业|职工)', '所属(?=企业)', '广大(?=职工|会员)', '在岗(?=职工)', '企业(?=职工)']

/** Before 工会, 会员, 驿站 or 劳模 these tell of some of them only; what is called so is asked for first. */
export const NARROWER: readonly string[] = [
  '系统', '机关', '机关工会', '站所', '站所工会', '学校', '教育', '卫生', '水利', '粮食', '医院', '独立', '单独', '小时', '智能化', '最美', '高标准', '标准化', '规范化', '合格', '达标', '星级', '[一二三四五]星级', '单建', '单独建会', '招聘', '生活困难', '困难', '特殊困难',
]

/** Who stands over a township's union. */
export const SUPERIORS: readonly string[] = ['[县市区省]总(?:工会)?(?!数|共|计|体|额|量|人|支|收|投)', '上级工会', '上级总工会']

/** Who did it, where that stands between the number and the deed: 9家基层工会单独开设账户. */
export const WHO: readonly string[] = ['基层工会', '企业工会', '工会', '企业', '单位', '困难职工', '一线职工', '女职工', '职工', '会员', '农民工', '外来务工人员', '选手']
