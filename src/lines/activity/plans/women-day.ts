import type { Preset } from './preset.ts'

export const womenDay: Preset = {
  id: 'women-day', label: '三八妇女节活动', kinds: ['festival', 'show', 'lecture'], feast: 'women', words: ['三八', '妇女节', '女职工'],
  theme: '巾帼绽芳华，娘家送关爱',
  aims: ['让女职工过一个高兴的节日。', '讲女职工特殊权益，把法律和体检、互助的好处送到手里。'],
  who: '各企业女职工代表', heads: 60, begins: '13:30',
  schedule: [
    [30, '签到，发普法资料', '签到组'], [10, '女职工委员会主任致辞', '主持组'], [30, '讲女职工特殊权益（四期保护、防性骚扰）', '讲师'], [50, '女职工才艺展示', '节目组'], [30, '趣味游戏：夹球接力、穿针引线', '节目组'], [20, '表扬先进女职工，发纪念品，合影', '主持组'],
  ],
  duties: [['主持组', '主持、邀请领导'], ['节目组', '收节目、排练、游戏道具'], ['签到组', '签到、发资料'], ['后勤组', '场地、音响、纪念品'], ['宣传组', '拍照、写简报']],
  items: [
    { item: '纪念品', price: 50, of: 'head', measure: '份' }, { item: '普法资料印制', price: 5, of: 'head', measure: '份' }, { item: '讲课费', price: 500, of: 1, measure: '次' },
    { item: '节目服装租用', price: 50, of: 20, measure: '套' }, { item: '茶点', price: 10, of: 'head', measure: '份' }, { item: '横幅布置', price: 300, of: 1, measure: '套' },
  ],
  materials: [{ item: '普法资料', of: 'head', measure: '份' }, { item: '话筒音响', of: 1, measure: '套' }, { item: '游戏道具', of: 1, measure: '套' }, { item: '药箱', of: 1, measure: '个' }],
  safety: ['会场按座位数控制人数，安全出口不锁。', '怀孕的女职工不参加剧烈游戏，安排前排座位。', '音响电线固定好，备药箱和热水。'],
}
