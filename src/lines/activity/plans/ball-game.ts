import type { Preset } from './preset.ts'

export const ballGame: Preset = {
  id: 'ball-game', label: '球类比赛', kinds: ['sport'],
  theme: '以球会友，强身健体',
  aims: ['丰富职工业余生活，让各企业职工互相认识。', '选拔队员，准备参加上级比赛。'],
  who: '各企业、村联合工会组队', heads: 70, begins: '08:30',
  schedule: [
    [30, '各队签到、抽签分组', '竞赛组'], [15, '开幕，裁判讲规则', '主持组'], [150, '分组循环赛', '裁判组'], [30, '休息、统计积分', '竞赛组'], [60, '半决赛', '裁判组'], [40, '决赛', '裁判组'], [20, '颁奖、合影', '主持组'],
  ],
  duties: [
    ['竞赛组', '收报名表，编秩序册，排场次，记积分'], ['裁判组', '请裁判，执裁，处理争议'], ['主持组', '开幕、颁奖'], ['安全组', '检查场地，备药箱，维持秩序，管好停车'], ['后勤组', '饮水、器材、奖品'], ['宣传组', '拍照、写简报'],
  ],
  items: [
    { item: '比赛用球', price: 150, of: 4, measure: '个' }, { item: '裁判费', price: 200, of: 4, measure: '人' },
    { item: '团体第一名奖品', price: 800, of: 1, measure: '队' }, { item: '团体第二名奖品', price: 600, of: 1, measure: '队' },
    { item: '团体第三名奖品', price: 400, of: 1, measure: '队' }, { item: '饮用水', price: 2, of: { each: 0.5 }, measure: '瓶' },
    { item: '一日意外保险', price: 3, of: 'head', measure: '人' }, { item: '横幅秩序册', price: 400, of: 1, measure: '套' },
  ],
  materials: [
    { item: '秩序册', of: { each: 5 }, measure: '本' }, { item: '记分牌', of: 2, measure: '块' }, { item: '口哨秒表', of: 4, measure: '套' },
    { item: '队服号码', of: 'head', measure: '件' }, { item: '药箱、冰袋', of: 1, measure: '套' },
  ],
  safety: [
    '报名时本人写明身体适合参加，有心脏病、高血压的不上场。', '赛前热身，检查场地和球架，积水湿滑时停赛。', '备药箱和冰袋，与卫生院约好，受伤先停赛再处理。', '高温天避开中午，备足饮水和防暑药品；遇雷雨改期。',
  ],
}
