import type { Preset } from './preset.ts'

export const knowledgeContest: Preset = {
  id: 'knowledge-contest', label: '知识竞赛', kinds: ['quiz', 'speech'],
  theme: '学知识、守法规、保安全',
  aims: ['用竞赛带动职工学安全、学法律、学工会知识。', '让参赛的讲、观看的记，一人学带动一个班组。'],
  who: '各企业组队，每队3人', heads: 54, begins: '13:30',
  schedule: [
    [30, '签到、抽台号', '竞赛组'], [10, '开场，介绍规则和评委', '主持组'], [30, '第一轮：必答题', '竞赛组'], [30, '第二轮：抢答题', '竞赛组'], [10, '观众答题', '主持组'], [25, '第三轮：风险题', '竞赛组'],
    [15, '统计名次，评委点评', '评委组'], [10, '颁奖、合影', '主持组'],
  ],
  duties: [
    ['命题组', '出题、印题、密封保管，题目比赛前不外传'], ['竞赛组', '排台号，计时计分，管抢答器'], ['评委组', '请三名以上评委，裁定有争议的答案'], ['主持组', '主持词、开场、颁奖'], ['后勤组', '场地、音响、奖品'],
  ],
  items: [
    { item: '一等奖奖品', price: 300, of: 3, measure: '人' }, { item: '二等奖奖品', price: 200, of: 6, measure: '人' },
    { item: '三等奖奖品', price: 100, of: 9, measure: '人' }, { item: '观众答题小奖品', price: 10, of: 30, measure: '份' },
    { item: '评委费', price: 300, of: 3, measure: '人' }, { item: '抢答器租用', price: 500, of: 1, measure: '套' },
    { item: '横幅布置', price: 300, of: 1, measure: '套' }, { item: '饮用水', price: 2, of: 'head', measure: '瓶' },
  ],
  materials: [
    { item: '题库和题卡', of: 1, measure: '套' }, { item: '台号牌', of: { each: 3 }, measure: '块' }, { item: '计分表', of: { each: 3 }, measure: '份' },
    { item: '抢答器', of: 1, measure: '套' }, { item: '话筒音响', of: 1, measure: '套' },
  ],
  safety: ['会场按座位数控制人数，通道和安全出口不堵不锁。', '电器线路事先检查，电线用胶带固定。', '散场按区域有序离开，安排人在楼梯口疏导。', '备药箱，与卫生院约好联系人。'],
}
