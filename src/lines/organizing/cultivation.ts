import { ledger } from '#model/ledger.ts'
import { inOrder } from '#model/rules.ts'
import { RANKS } from '#office/ranks.ts'

/** 创建培育: a unit on its way to a name – 职工之家, 示范单位, 和谐企业 – and the grade it has reached. */
export const cultivation = ledger({
  id: 'cultivation', label: '创建培育', unit: '项', day: 'started',
  title: ['unit', 'programme'],
  keys: [['unit', 'programme', 'workshop', 'started'], ['unit', 'programme', 'started']],
  fields: {
    unit: { kind: 'ref', to: ['union', 'employer'], label: '创建单位', required: true, aka: ['单位', '单位名称'] },
    workshop: { kind: 'text', label: '班组或岗位', aka: ['车间', '班组', '岗位'] },
    programme: {
      kind: 'choice', label: '创建项目', required: true, aka: ['项目', '创建内容'],
      of: {
        home: { label: '职工之家', aka: ['建家', '职工小家'] },
        norm: { label: '规范化建设', aka: ['六化', '六化建设', '规范化工会', '六有'] },
        chain: { label: '三级联创', aka: ['先进乡镇工会', '模范基层工会'] },
        women: { label: '女职工示范单位', aka: ['女职工工作示范单位', '女职工示范'] },
        harmony: { label: '和谐企业', aka: ['劳动关系和谐企业', '和谐劳动关系企业'] },
        civil: { label: '五一文明岗', aka: ['文明岗', '工人先锋号'] },
        five: { label: '五有单位', aka: ['五有'] },
        culture: { label: '职工文化中心', aka: ['文化中心', '规范化文化中心', '文化示范点'] },
        learning: { label: '学习型组织', aka: ['学习型企业', '学习型班组'] },
        model: { label: '典型培养', aka: ['典型', '示范点', '示范单位'] },
        other: { label: '其他创建', aka: ['其他'] },
      },
    },
    grade: {
      kind: 'choice', label: '等级', aka: ['命名等级'],
      of: { qualified: '合格', advanced: '先进', model: '模范', star: { label: '星级', aka: ['一星', '二星', '三星', '四星'] }, five: { label: '五星级', aka: ['五星'] }, shown: '示范' },
    },
    level: { kind: 'choice', label: '命名级别', aka: ['级别'], of: RANKS },
    started: { kind: 'date', label: '培育日期', required: true, aka: ['日期', '启动日期'] },
    applied: { kind: 'date', label: '申报日期' },
    application: { kind: 'text', label: '申报文号', aka: ['申请文号'] },
    inspected: { kind: 'date', label: '验收日期' },
    named: { kind: 'date', label: '命名日期' },
    number: { kind: 'text', label: '命名文号', aka: ['文号'] },
    reviewed: { kind: 'date', label: '复核日期' },
    ended: { kind: 'date', label: '终止日期', aka: ['撤销日期', '摘牌日期'] },
    score: { kind: 'decimal', label: '得分', aka: ['评分', '评了'] },
  },
  parts: {
    checks: {
      label: '标准对照',
      fields: {
        item: { kind: 'text', label: '标准', required: true, aka: ['内容', '项目'] },
        met: { kind: 'flag', label: '达标' },
        note: { kind: 'text', label: '情况' },
      },
    },
  },
  states: {
    started: { label: '培育', on: 'started' },
    applied: { label: '已申报', on: 'applied' },
    inspected: { label: '已验收', on: 'inspected' },
    named: { label: '已命名', on: 'named' },
    reviewed: { label: '已复核', on: 'reviewed' },
    ended: { label: '终止', on: 'ended', final: true },
  },
  steps: {
    apply: { label: '申报', from: ['started'], to: 'applied', needs: ['applied'], asks: ['application', 'level', 'grade'] },
    inspect: { label: '验收', from: ['started', 'applied'], to: 'inspected', needs: ['inspected'], asks: ['score'] },
    name: { label: '命名', from: ['started', 'applied', 'inspected'], to: 'named', needs: ['named'], asks: ['grade', 'level', 'number'] },
    review: { label: '复核', from: ['named'], to: 'reviewed', needs: ['reviewed'] },
    end: { label: '终止', from: ['started', 'applied', 'inspected', 'named', 'reviewed'], to: 'ended', needs: ['ended'] },
  },
  rules: [
    inOrder('started', 'named', '命名日期早于培育日期，请核对'),
    inOrder('applied', 'named', '命名日期早于申报日期，请核对'),
    inOrder('named', 'reviewed', '复核日期早于命名日期，请核对'),
    { ok: r => r.application === null || r.applied !== null, say: '有申报文号，请补申报日期；记不清可填“不详”', at: 'applied', strength: 'later' },
    { ok: r => r.number === null || r.named !== null, say: '有命名文号，请补命名日期；记不清可填“不详”', at: 'named', strength: 'later' },
  ],
  indicators: {
    open: { label: '正在培育创建', unit: '家', units: ['个', '项'], aka: ['培育创建单位', '培育单位'], stock: 'started', until: 'named', where: { ended: { known: false } }, by: 'programme' },
    applied: { label: '申报创建', unit: '家', units: ['个', '项'], aka: ['申报创建单位'], flow: 'applied', by: 'programme' },
    named: { label: '创建命名', unit: '家', units: ['个', '项'], aka: ['命名创建单位', '创建成功', '获得命名'], flow: 'named', by: 'programme' },
    homes: {
      label: '职工之家', unit: '家', units: ['个'], aka: ['建成职工之家', '职工之家单位', '职工之家建成', '建成合格职工之家'], latest: 'named', each: 'unit',
      among: { programme: 'home' }, until: 'ended', by: 'grade',
    },
    normed: {
      label: '规范化建设达标工会', unit: '家', units: ['个'], aka: ['六化达标', '六化达标工会', '规范化达标', '规范化建设达标'], latest: 'named', each: 'unit',
      among: { programme: 'norm' }, until: 'ended',
    },
    harmonious: { label: '和谐企业', unit: '家', units: ['个'], aka: ['劳动关系和谐企业', '培育和谐企业'], latest: 'named', each: 'unit', among: { programme: 'harmony' }, until: 'ended' },
    civil: { label: '五一文明岗', unit: '个', aka: ['创建五一文明岗'], stock: 'named', until: 'ended', where: { programme: 'civil' } },
    homeRate: { label: '职工之家建成率', unit: '%', aka: ['建家率', '职工之家创建率', '争创率'], ratio: ['cultivation.homes', 'union.standing'] },
    homesToCome: {
      label: '培育中的职工之家', unit: '家', units: ['个'], aka: ['正在培育的职工之家', '培育职工之家'],
      stock: 'started', until: 'named', where: { programme: 'home', ended: { known: false } }, by: 'grade',
    },
  },
})
