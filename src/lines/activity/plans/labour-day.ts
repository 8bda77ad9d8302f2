import type { Preset } from './preset.ts'

export const labourDay: Preset = {
  id: 'labour-day', label: '五一劳动节活动', kinds: ['commend', 'show', 'festival', 'meeting'], feast: 'labour', words: ['五一', '劳动节', '表彰'],
  theme: '劳动最光荣',
  aims: ['庆祝国际劳动节，表彰先进职工和先进班组。', '讲身边劳动者的故事，让尊重劳动成为风气。'],
  who: '受表彰的职工、各基层工会主席和职工代表', heads: 100, begins: '14:00',
  schedule: [
    [30, '签到入场，播放先进事迹短片', '签到组'], [5, '主持人宣布开会，奏国歌', '主持组'], [10, '宣读表彰决定', '主持组'], [20, '分批颁奖', '颁奖组'], [30, '先进代表发言', '主持组'], [15, '工会主席讲话', '主持组'],
    [40, '职工文艺节目', '节目组'], [10, '合影', '宣传组'],
  ],
  duties: [['主持组', '议程、主持词、座次'], ['颁奖组', '证书奖品分好次序，引导上下台'], ['节目组', '收节目、走台'], ['签到组', '签到、引座'], ['后勤组', '会场、音响、茶水'], ['宣传组', '短片、拍照、简报']],
  items: [
    { item: '先进个人奖品', price: 300, of: 10, measure: '人' }, { item: '先进班组奖品', price: 500, of: 5, measure: '个' }, { item: '证书奖牌', price: 30, of: 15, measure: '件' },
    { item: '会场布置', price: 800, of: 1, measure: '场' }, { item: '短片制作', price: 1000, of: 1, measure: '部' }, { item: '饮用水', price: 2, of: 'head', measure: '瓶' },
  ],
  materials: [
    { item: '证书', of: 10, measure: '本' }, { item: '奖牌', of: 5, measure: '块' }, { item: '座签', of: 20, measure: '个' },
    { item: '议程', of: 'head', measure: '份' }, { item: '话筒音响', of: 1, measure: '套' },
  ],
  safety: ['会场按座位数控制人数，开场前讲疏散路线，安全出口有人值守。', '舞台和背景架检查牢固，电线用胶带固定。', '备药箱，安排一辆应急车。'],
}
