import type { Preset } from './preset.ts'

export const skillContest: Preset = {
  id: 'skill-contest', label: '技能竞赛', kinds: ['skillContest'],
  theme: '比技能、练本领、当工匠',
  aims: ['给一线职工搭一个练兵比武的台子，选出一批技术能手。', '以赛促训，带动企业学技术、讲质量、保安全。'],
  who: '各企业推荐的一线职工', heads: 30, begins: '08:00',
  schedule: [
    [30, '选手签到、抽签、核对证件', '报名组'], [15, '开幕，宣读规则和安全要求', '主持组'], [60, '理论考试（闭卷）', '裁判组'], [15, '转场、检查设备和防护用品', '安全组'],
    [180, '实际操作（分批进行）', '裁判组'], [60, '评分、复核、公示成绩', '裁判组'], [30, '点评、颁奖、合影', '主持组'],
  ],
  duties: [
    ['主持组', '写方案和主持词，联系领导和嘉宾'], ['报名组', '收报名表，核对资格，编号抽签'], ['裁判组', '请不少于三名裁判，命题、评分、复核，受理申诉'],
    ['安全组', '检查设备、电路和防护用品，现场值守'], ['后勤组', '场地、材料、餐饮、奖品证书'], ['宣传组', '拍照、写简报、报送信息'],
  ],
  items: [
    { item: '一等奖奖金', price: 500, of: 1, measure: '名' }, { item: '二等奖奖金', price: 300, of: 2, measure: '名' },
    { item: '三等奖奖金', price: 200, of: 3, measure: '名' }, { item: '证书', price: 15, of: 6, measure: '本' },
    { item: '比赛材料和工件', price: 50, of: 'head', measure: '份' }, { item: '裁判费', price: 300, of: 3, measure: '人' },
    { item: '午餐', price: 20, of: 'head', measure: '份' }, { item: '横幅布置', price: 300, of: 1, measure: '套' },
  ],
  materials: [
    { item: '选手号码', of: 'head', measure: '个' }, { item: '理论试卷', of: 'head', measure: '份' }, { item: '评分表', of: { each: 1 }, measure: '份' },
    { item: '防护用品', of: 'head', measure: '套' }, { item: '秒表', of: 3, measure: '块' }, { item: '药箱', of: 1, measure: '个' },
  ],
  safety: [
    '赛前检查设备、电源和消防器材，不合格的不用。', '选手穿工作服、戴防护用品，违反操作规程的裁判当场叫停。', '操作区拉警戒线，观众不进线内。', '现场备药箱，安排电工和懂急救的人值守，重伤立即拨打120并报告。',
  ],
}
