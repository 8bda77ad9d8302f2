import type { Fields, Parts } from '#model/field.ts'
import { payment } from '#office/payers.ts'

export const fields = {
  day: { kind: 'date', label: '慰问日期', required: true, aka: ['日期', '时间', '走访日期'] },
  occasion: {
    kind: 'choice', label: '慰问名目', required: true, aka: ['名目', '节日', '慰问类型', '事由'],
    of: {
      twoFeasts: { label: '两节慰问', aka: ['元旦春节', '两节', '春节', '元旦', '双节', '春节慰问', '送温暖', '年前慰问', '节前慰问'] },
      labourDay: { label: '五一', aka: ['五一节', '劳动节', '五一慰问'] },
      midAutumn: { label: '中秋', aka: ['中秋节', '中秋慰问', '中秋国庆', '国庆'] },
      coolness: { label: '高温送清凉', aka: ['送清凉', '高温慰问', '夏送清凉', '清凉包', '清凉慰问'] },
      illness: { label: '生病住院', aka: ['住院', '生病', '住院慰问', '患病', '大病慰问', '看望病号'] },
      mourning: { label: '丧事', aka: ['去世', '亲属去世', '吊唁', '慰问丧属'] },
      disaster: { label: '受灾', aka: ['火灾', '台风', '抗台', '水灾', '突发灾害'] },
      everyday: { label: '日常慰问', aka: ['平时慰问', '日常走访慰问'] },
    },
  },
  whom: {
    kind: 'choice', label: '慰问对象类别', required: 'later', aka: ['慰问对象', '对象'],
    of: {
      hardship: { label: '困难职工', aka: ['困难职工家庭', '困难户', '困难家庭', '特困职工'] },
      frontline: { label: '一线职工', aka: ['高温职工', '户外劳动者', '环卫工人', '环卫工', '坚守岗位职工', '一线工人'] },
      model: { label: '劳模', aka: ['劳动模范', '退休劳模', '先进工作者'] },
      sick: { label: '患病职工', aka: ['住院职工', '住院的职工', '生病职工', '病号'] },
      newForm: { label: '新就业形态劳动者', aka: ['快递小哥', '外卖小哥', '外卖骑手', '快递员', '货车司机'] },
      migrant: { label: '外来务工人员', aka: ['留岗职工', '农民工'] },
      retiree: { label: '退休职工', aka: ['老职工', '退休老职工'] },
      other: '其他职工',
    },
  },
  households: { kind: 'count', label: '慰问户数', aka: ['户数'], units: ['户', '家', '个'] },
  people: { kind: 'people', label: '慰问人数', aka: ['人数'] },
  amount: { kind: 'money', label: '慰问金', aka: ['慰问金额', '金额', '现金', '慰问款', '送去慰问金', '发放慰问金', '送了', '送上', '发了'] },
  goods: { kind: 'text', label: '慰问品', aka: ['物品', '慰问物品', '物资'] },
  worth: { kind: 'money', label: '慰问品价值', aka: ['物品价值', '折合', '价值'] },
  partners: { kind: 'text', label: '会同单位', aka: ['会同', '联合单位'] },
  counted: { kind: 'date', label: '计入日期', help: '统计时算在哪一天；两节慰问一律算在春节那天，空着由系统填' },
} as const satisfies Fields

export const parts = {
  visited: {
    label: '慰问名单',
    fields: {
      name: { kind: 'text', label: '姓名', required: true },
      household: { kind: 'ref', to: 'household', label: '困难职工档案' },
      employer: { kind: 'ref', to: 'employer', label: '工作单位' },
      amount: { kind: 'money', label: '金额' },
      goods: { kind: 'text', label: '物品' },
    },
  },
  lines: { label: '经费来源', fields: payment },
} as const satisfies Parts
