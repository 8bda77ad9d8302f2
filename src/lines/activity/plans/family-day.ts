import type { Preset } from './preset.ts'

export const familyDay: Preset = {
  id: 'family-day', label: '亲子活动', kinds: ['festival'], words: ['亲子', '六一', '子女'],
  theme: '大手牵小手，一起动起来',
  aims: ['让职工和孩子一起动手、一起运动，多一些陪伴。', '让孩子看看爸爸妈妈上班的地方，懂得劳动不容易。'],
  who: '职工和子女（每家一名大人、一名孩子）', heads: 60, begins: '09:00',
  schedule: [
    [30, '签到、分组、领组牌', '签到组'], [10, '工会致辞，讲安全要求', '主持组'], [40, '参观车间，听爸爸妈妈讲自己的工作', '向导组'],
    [40, '亲子运动会：两人三足、袋鼠跳、接力运水', '游戏组'], [20, '喝水、上厕所、休息', '后勤组'], [30, '亲子手工：做一件能带回家的东西', '手工组'], [20, '发纪念品，合影，签退', '签到组'],
  ],
  duties: [
    ['主持组', '主持、掌握时间'], ['签到组', '核对名单，登记电话，散场交接'], ['向导组', '定参观路线，讲解，前后各一人带队'], ['游戏组', '摆场地，讲规则，记成绩'],
    ['手工组', '备材料，教做法'], ['后勤组', '场地、饮水、药箱'],
  ],
  items: [
    { item: '手工材料', price: 20, of: { each: 2 }, measure: '份' }, { item: '纪念品', price: 30, of: { each: 2 }, measure: '份' }, { item: '点心饮水', price: 10, of: 'head', measure: '份' },
    { item: '游戏道具', price: 300, of: 1, measure: '套' }, { item: '一日意外保险', price: 3, of: 'head', measure: '人' },
  ],
  materials: [
    { item: '组牌', of: { each: 10 }, measure: '个' }, { item: '儿童安全帽', of: { each: 2 }, measure: '顶' }, { item: '绑带、布袋、水桶', of: { each: 20 }, measure: '套' },
    { item: '药箱', of: 1, measure: '个' }, { item: '话筒音响', of: 1, measure: '套' },
  ],
  safety: [
    '参观路线避开运转的设备和叉车道，孩子戴安全帽，由家长牵着走。', '每家一名大人看一名孩子，进厂出厂点人数。', '运动场地提前检查，玩前热身，不比名次比参加。', '药箱和值守人员放在场地边，就近医院和车辆事先联系好。',
  ],
  games: [
    { ages: 'small', name: '运小球', minutes: 10, how: '孩子用勺子托球走5米，家长在终点接', things: '勺子、球' }, { ages: 'middle', name: '袋鼠跳', minutes: 10, how: '大人小孩各跳一段，接力往返', things: '布袋' },
    { ages: 'big', name: '接力运水', minutes: 15, how: '一家人用海绵吸水，运到对面量杯，看谁运得多', things: '海绵、水桶、量杯' }, { ages: 'all', name: '拔河', minutes: 10, how: '大人小孩混编，三局两胜', things: '拔河绳' },
  ],
}
