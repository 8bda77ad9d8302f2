import { ledger } from '#model/ledger.ts'
import { inOrder } from '#model/rules.ts'
import { RANKS } from '#office/ranks.ts'
import { honourRoll } from './forms.ts'
import { HONOURS } from './kinds.ts'

/** 荣誉: the roll of those honoured, a person, a unit or a workshop a row; that a selection has awarded is left here by it. */
export const honour = ledger({
  id: 'honour', label: '荣誉', unit: '项', day: 'day',
  title: ['name', 'workshop', 'unit', 'title'],
  // Nobody is honoured twice by one selection; those of no selection are told apart by what they got, and when.
  keys: [
    ['selection', 'name', 'unit'], ['selection', 'workshop', 'unit'], ['selection', 'bearer', 'unit'],
    ['title', 'name', 'unit', 'day'], ['title', 'workshop', 'unit', 'day'], ['bearer', 'title', 'unit', 'day'],
  ],
  fields: {
    day: { kind: 'date', label: '授予日期', required: true, aka: ['表彰日期', '获奖日期', '日期', '年度'] },
    title: { kind: 'text', label: '荣誉称号', required: true, aka: ['称号', '荣誉名称', '荣誉', '获得荣誉'] },
    kind: { kind: 'choice', label: '荣誉类别', required: 'later', aka: ['类别'], of: HONOURS },
    rank: { kind: 'choice', label: '授予级别', required: 'later', aka: ['级别', '荣誉级别', '表彰级别'], of: RANKS },
    bearer: {
      kind: 'choice', label: '授予对象', aka: ['对象'], help: '填了姓名、班组或单位就不用填',
      of: { person: { label: '个人', aka: ['职工'] }, unit: { label: '单位', aka: ['集体', '企业'] }, workshop: { label: '班组', aka: ['车间', '岗位'] } },
    },
    name: { kind: 'text', label: '获得者', aka: ['姓名', '获奖者', '获奖人', '受表彰人'] },
    unit: { kind: 'ref', to: ['employer', 'union'], label: '单位', aka: ['所在单位', '获奖单位', '工作单位', '受表彰单位'] },
    workshop: { kind: 'text', label: '班组或岗位', aka: ['车间', '班组', '岗位'] },
    issuer: { kind: 'text', label: '授予机关', aka: ['表彰单位', '授予单位', '发文单位'] },
    number: { kind: 'text', label: '表彰文号', aka: ['文号'] },
    bonus: { kind: 'money', label: '奖金', aka: ['奖励金额', '奖励'] },
    selection: { kind: 'ref', to: 'selection', label: '出自评选', aka: ['评选'] },
    ceremony: { kind: 'ref', to: 'activity', label: '表彰会', aka: ['表彰大会'] },
    until: { kind: 'date', label: '称号终止日期', aka: ['撤销日期', '调离日期'], help: '称号撤销，或获得者调离本地' },
  },
  derived: { bearer: r => bearerOf(r) },
  rules: [
    { ok: r => r.bearer === null || r.bearer === (bearerOf(r) ?? r.bearer), say: '授予对象和所填的姓名、班组、单位对不上，请核对', at: 'bearer' },
    { ok: r => r.form === 'total' || r.name !== null || r.workshop !== null || r.unit !== null, say: '请填写获得者的姓名，或获奖的单位、班组', at: 'name' },
    { ok: r => r.form === 'detail' || r.bearer !== null, say: '汇总数请填写授予对象是个人、单位还是班组', at: 'bearer' },
    { ok: r => r.form === 'total' || r.unit !== null || r.name === null && r.workshop === null, say: '请补获得者的单位', at: 'unit', strength: 'later' },
    inOrder('day', 'until', '称号终止日期早于授予日期，请核对'),
    { notBefore: 'day', of: 'selection', their: 'day', say: '授予日期早于评选启动日期，请核对' },
  ],
  totals: ['bearer', 'kind', 'rank'],
  forms: { honourRoll },
  indicators: {
    honours: { label: '获得荣誉', unit: '项', units: ['个'], aka: ['各级荣誉', '获得各级荣誉', '荣誉称号', '评上', '获评', '被评为', '评为', '荣获'], flow: 'day', by: 'rank' },
    people: { label: '表彰先进个人', unit: '人', units: ['名', '位'], aka: ['先进个人', '受表彰个人', '获得荣誉个人', '表彰个人', '表彰先进', '表彰先进工作者', '评选先进个人'], flow: 'day', where: { bearer: 'person' }, by: 'kind' },
    ranked: { label: '获得荣誉的个人', unit: '人', units: ['名', '位'], aka: ['个人获得荣誉', '获得表彰的个人', '职工获得荣誉'], flow: 'day', where: { bearer: 'person' }, by: 'rank' },
    units: {
      label: '表彰先进集体', unit: '个', units: ['家'], aka: ['先进集体', '推荐先进集体', '先进单位', '受表彰集体', '表彰先进单位', '先进班组', '表彰先进工会', '先进工会', '先进基层工会', '先进工会组织', '优秀基层工会', '班组获先进班组称号', '获先进集体称号', '五一劳动奖状', '评选五一劳动奖状'], flow: 'day',
      where: { bearer: ['unit', 'workshop'] }, by: 'rank',
    },
    named: {
      label: '当选劳模', unit: '人', units: ['名', '位'], aka: ['当选劳动模范', '评为劳模', '评为劳动模范', '当选为劳模', '荣获劳模', '新增劳模', '评选劳模', '评上劳模', '职工被评为劳模', '被评为市劳模', '被评为劳动模范'], flow: 'day',
      where: { kind: 'model', bearer: 'person' }, by: 'rank',
    },
    models: {
      label: '现有劳模', unit: '人', units: ['名', '位'], aka: ['劳动模范', '劳模', '各级劳模', '在册劳模'], stock: 'day', until: 'until',
      where: { kind: 'model', bearer: 'person' }, by: 'rank',
    },
    bonus: { label: '表彰奖金', unit: '元', aka: ['奖励先进', '发放表彰奖金', '表彰奖励', '发放奖金', '奖金'], flow: 'day', sum: 'bonus' },
  },
})

type Bearer = { form: 'detail' | 'total'; name: string | null; workshop: string | null; unit: string | null }

/** Of a 汇总 it is said: its unit is where they all work. */
function bearerOf({ form, name, workshop, unit }: Bearer): 'person' | 'workshop' | 'unit' | null {
  return form === 'total' ? null : name !== null ? 'person' : workshop !== null ? 'workshop' : unit !== null ? 'unit' : null
}
