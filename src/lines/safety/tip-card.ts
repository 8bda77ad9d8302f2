import { ledger } from '#model/ledger.ts'
import { inOrder } from '#model/rules.ts'
import { machineCard } from './forms.ts'

/** 一机一岗一提示: which dangers a machine and its post have, what the card says, how many hang where, and by when. */
export const tipCard = ledger({
  id: 'tipCard', label: '安全提示卡', unit: '种', day: 'set',
  title: ['machine', 'post', 'employer'],
  keys: [['employer', 'machine', 'post']],
  fields: {
    set: { kind: 'date', label: '登记日期', required: true, aka: ['日期', '布置日期'] },
    employer: { kind: 'ref', to: 'employer', label: '企业', aka: ['单位', '使用企业'], help: '一种卡发给许多企业的，空着，在下面逐家填' },
    machine: { kind: 'text', label: '机器设备', required: true, aka: ['机器', '设备', '机台'] },
    post: { kind: 'text', label: '岗位', aka: ['工种', '操作岗位'] },
    danger: { kind: 'text', label: '主要危险', aka: ['危险'] },
    tips: { kind: 'long', label: '提示内容', required: 'later', aka: ['操作提示', '内容', '提示'] },
    gear: { kind: 'text', label: '防护用品' },
    emergency: { kind: 'text', label: '应急办法', aka: ['出事怎么办'] },
    due: { kind: 'date', label: '计划发放日期', aka: ['应发放日期', '发放期限'] },
    made: { kind: 'date', label: '制作日期', aka: ['制卡日期'] },
    number: { kind: 'count', label: '发放张数', aka: ['张数', '数量', '卡数', '发放数量'], units: ['张', '块', '份', '个'] },
    firms: { kind: 'count', label: '发放企业', aka: ['企业数', '家数'], units: ['家', '个'] },
    issued: { kind: 'date', label: '发放日期', aka: ['上墙日期', '发卡日期'] },
    cost: { kind: 'money', label: '制作费用', aka: ['费用', '制卡费'] },
  },
  parts: {
    places: {
      label: '发放企业名单',
      fields: {
        employer: { kind: 'ref', to: 'employer', label: '企业', required: true },
        number: { kind: 'count', label: '张数', units: ['张', '块', '份'] },
        signed: { kind: 'text', label: '领卡人' },
      },
    },
  },
  states: {
    set: { label: '登记', on: 'set' },
    made: { label: '已制作', on: 'made' },
    issued: { label: '已发放', on: 'issued', final: true },
  },
  steps: {
    make: { label: '制作', from: ['set'], to: 'made', needs: ['made'] },
    issue: { label: '发放', from: ['set', 'made'], to: 'issued', needs: ['issued'], asks: ['number'] },
  },
  clocks: { due: { label: '提示卡发放', rule: 'due.set', starts: ['due'], stops: 'issued' } },
  rules: [
    inOrder('made', 'issued', '发放日期早于制作日期，请核对'),
    { ok: r => r.issued === null || r.number !== null, say: '已经发放，请补发放张数', at: 'number', strength: 'later' },
    { ok: r => r.number === null || r.issued !== null, say: '有发放张数，请补发放日期；记不清可填“不详”', at: 'issued', strength: 'later' },
    { ok: r => r.employer === null || r.places.length === 0, say: '企业和发放企业名单只填一处：只发一家填企业，发许多家填名单', at: 'places' },
  ],
  sums: { firms: ['places'], number: ['places', 'number'] },
  derived: { firms: r => r.employer === null ? null : 1 },
  totals: ['employer'],
  zero: true,
  forms: { machineCard },
  indicators: {
    cards: { label: '发放安全提示卡', unit: '张', units: ['块', '份', '个'], aka: ['安全提示卡', '提示卡', '制作发放安全提示卡', '岗位安全提示卡', '“一机一岗一提示”卡', '安全操作提示卡', '安全警示卡', '岗位提示卡'], flow: 'issued', sum: 'number' },
    firms: { label: '发放提示卡企业', unit: '家', units: ['个'], aka: ['落实一机一岗一提示企业', '推行“一机一岗一提示”企业', '“一机一岗一提示”企业', '发卡企业', '提示卡涉及企业', '提示卡覆盖企业'], flow: 'issued', sum: 'firms' },
    posts: { label: '编写岗位提示', unit: '种', units: ['个', '项'], aka: ['岗位提示', '编写安全提示', '制定岗位提示'], flow: 'set' },
    open: { label: '待发放提示卡', unit: '种', units: ['个', '项'], aka: ['尚未发放提示卡', '未发放的提示卡', '未发放提示卡', '待发提示卡'], stock: 'set', until: 'issued' },
    cost: { label: '提示卡制作费用', unit: '元', aka: ['制卡费用'], flow: 'issued', sum: 'cost' },
  },
})
