/** Open a list of parts of the figure before them. With `whole` the parts are said to be all of it. */
export const OPENERS: Record<string, { whole: boolean }> = {
  其中: { whole: false }, 包括: { whole: false }, 含: { whole: false }, 分别为: { whole: true }, 分为: { whole: true }, 分别是: { whole: true },
}

/** After these the list goes back to the outer whole: 其中3家…，还有2家…. */
export const RETURNS = ['还有', '另有', '另外', '此外', '其余', '其他', '剩余']

/** People may be several of these at once: such parts are never added up. */
export const OVERLAPPING = [
  '女', '男女', '外来', '农民工', '党员', '团员', '少数民族', '青年', '困难', '残疾', '退休', '下岗', '劳模', '一线', '本地', '外省', '外地', '先进', '优秀', '专职', '兼职', '骨干',
  '代表', '新增', '新建', '新发展', '今年', '本年', '上半年',
]

/** Right before a total: what came before it adds up to it. `must` marks those that leave no other reading. */
export const TOTALS: Record<string, { must: boolean }> = {
  共: { must: false }, 共有: { must: false }, 共计: { must: false }, 合计: { must: true }, 总计: { must: true }, 累计: { must: false },
  两项合计: { must: true }, 三项合计: { must: true }, 总共: { must: false }, 合计为: { must: true }, 共组织: { must: false },
}

/** Verbs of the base a rate is taken of: of 受理48起 so many were settled. */
export const BASES = ['受理', '接到', '查出', '发现', '排查', '排查出', '应', '共有', '登记', '报名', '符合', '总数', '全镇', '全乡', '申请', '立案', '下达', '任务']

/** Words in the name of a rate that are no part of what it is taken of: 调解成功率, 整改完成率. */
export const RATE_TAILS = ['成功', '完成', '合格', '达标', '覆盖', '完毕', '到位']

/** Between an announced number and its list: 十位同志，即A、B…. */
export const LISTS = ['即', '分别是', '分别为', '分别在', '分别有', '分别', '包括', '：', ':', '如下', '主要是', '是']

/** Before a list that stands in front of its number: 对A、B、C三家企业. */
export const LIST_HEADS = ['在', '对', '向', '与', '从', '由', '为', '如', '有', '是', '给', '到', '和', '：', '等']

/** 每人, 每户, 人均: an amount for each one of a count. The measure words that may stand for it follow. */
export const EACH: Record<string, readonly string[]> = {
  人: [
    '人', '名', '位', '人次'], 名: ['名', '人', '位'], 位: ['位', '名', '人'], 户: ['户'], 家: ['家', '个'], 个: ['个', '家'], 次: ['次', '场', '期'], 场: ['场',
    '次'], 期: ['期', '次'], 份: ['份'], 件: ['件'], 台: ['台'], 例: ['例', '人'], 起: ['起', '件'], 对: ['对',
  ],
  本: ['本', '册'], 套: ['套'], 辆: ['辆'], 村: ['个', '村'], 组: ['组'], 队: ['队', '支'], 支: ['支', '队'], 幅: ['幅'], 张: ['张'], 月: ['个月'], 天: ['天'],
}

/** Verbs of growth: what they add is part of the standing number of the same noun. */
export const GROWTH = ['新增', '新发展', '发展', '新建', '新组建', '组建', '新成立', '吸收', '新吸收', '新加入', '新']
