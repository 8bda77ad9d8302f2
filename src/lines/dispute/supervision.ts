import { ledger } from '#model/ledger.ts'
import { atMost, inOrder } from '#model/rules.ts'
import { FINDINGS, fields, parts } from './supervision-fields.ts'

const ROUNDS = ['law', 'congressLaw', 'keeping', 'patrol'] as const

/**
 * 监督与受理: warnings, the window, talks of three sides, and rounds that look whether law and contracts are kept.
 * What was found goes by letter to the employer, is answered, and put right. Tickets of 12351 are petitions.
 */
export const supervision = ledger({
  id: 'supervision', label: '监督与受理', unit: '件', day: 'day',
  title: ['title', 'kind', 'day'],
  keys: [['letterNo']],
  fields, parts,
  states: {
    found: { label: '登记', on: 'day' },
    sent: { label: '已发函', on: 'letterOn' },
    answered: { label: '已答复', on: 'answeredOn' },
    corrected: { label: '已整改', on: 'correctedOn', final: true },
    closed: { label: '办结', on: 'closedOn', final: true },
  },
  steps: {
    send: { label: '发函', from: ['found'], to: 'sent', needs: ['letter', 'letterOn'], asks: ['letterNo', 'due'] },
    answer: { label: '收到答复', from: ['sent'], to: 'answered', needs: ['answeredOn'], asks: ['answer'] },
    correct: { label: '整改', from: ['found', 'sent', 'answered'], to: 'corrected', needs: ['correctedOn'], asks: ['corrected'] },
    close: { label: '办结', from: ['found', 'sent', 'answered'], to: 'closed', needs: ['closedOn'] },
  },
  rules: [
    inOrder('day', 'letterOn', '发函日期早于登记日期，请核对'),
    inOrder('letterOn', 'answeredOn', '答复日期早于发函日期，请核对'),
    inOrder('day', 'correctedOn', '整改日期早于登记日期，请核对'),
    inOrder('day', 'closedOn', '办结日期早于登记日期，请核对'),
    atMost('corrected', 'findings', '整改问题多于发现问题，请核对'),
    { ok: r => r.letter === null || r.letterOn !== null, say: '请补发函日期；记不清可填“不详”', at: 'letterOn', strength: 'later' },
    { ok: r => !r.corrected || r.correctedOn !== null, say: '有整改数，请补整改日期；记不清可填“不详”', at: 'correctedOn', strength: 'later' },
    { ok: r => r.firms.every(f => f.findings === null || f.corrected === null || f.corrected <= f.findings), say: '有单位的整改数多于发现数，请核对', at: 'firms' },
    { ok: r => r.kind !== 'warning' || r.form === 'total' || r.matter !== null, say: '请补预警事由', at: 'matter', strength: 'later' },
    { ok: r => r.kind !== 'threeSides' || r.form === 'total' || !!r.partners, say: '三方会议请补参加的另外两方', at: 'partners', strength: 'later' },
  ],
  sums: { visits: ['firms'], findings: ['firms', 'findings'], corrected: ['firms', 'corrected'] },
  totals: ['kind'],
  zero: true,
  indicators: {
    handled: { label: '办理监督与受理事项', unit: '件', units: ['次', '起', '项'], aka: ['监督与受理'], flow: 'day', by: 'kind' },
    warnings: { label: '劳动关系预警', unit: '起', units: ['件', '次', '条'], aka: ['发出预警', '预警', '欠薪预警', '劳动关系预警信息'], flow: 'day', where: { kind: 'warning' }, by: 'matter' },
    window: { label: '维权窗口接待', unit: '次', units: ['起', '件'], aka: ['职工维权窗口接待', '窗口接待', '维权窗口受理'], flow: 'day', where: { kind: 'window' }, by: 'matter' },
    windowPeople: { label: '维权窗口接待职工', unit: '人次', aka: ['维权窗口接待', '窗口接待', '窗口接待职工'], flow: 'day', where: { kind: 'window' }, sum: 'people.total', per: 'attendance' },
    threeSides: { label: '召开三方会议', unit: '次', units: ['场'], aka: ['三方会议', '劳动关系三方会议', '三方协调会议', '劳动关系三方协调会议'], flow: 'day', where: { kind: 'threeSides' } },
    rounds: {
      label: '开展监督检查', unit: '次', units: ['场', '起'], aka: ['劳动法律监督检查', '执法检查', '开展执法检查', '开展劳动法律监督检查', '监督检查', '劳动监督检查', '执法监督检查', '劳动法律监督'],
      flow: 'day', where: { kind: ROUNDS }, by: 'kind',
    },
    visits: { label: '监督检查单位', unit: '家次', units: ['家', '家（次）'], aka: ['执法检查单位', '监督检查企业', '执法检查企业'], flow: 'day', where: { kind: ROUNDS }, sum: 'visits' },
    findings: { label: '监督发现问题', unit: '个', units: FINDINGS, aka: ['发现违法问题', '监督查出问题'], flow: 'day', where: { kind: ROUNDS }, sum: 'findings' },
    corrected: { label: '督促整改问题', unit: '个', units: FINDINGS, aka: ['整改问题', '监督整改问题', '问题整改', '督促整改', '问题督促整改', '纠正违法行为', '纠正违法用工', '纠正违法违规行为'], flow: 'correctedOn', where: { kind: ROUNDS }, sum: 'corrected' },
    correctRate: { label: '问题整改率', unit: '%', aka: ['监督问题整改率'], cohort: 'day', where: { kind: ROUNDS }, sum: 'findings', done: { by: 'correctedOn', sum: 'corrected' } },
    letters: {
      label: '发出监督函件', unit: '份', units: ['件', '封'], aka: ['发出劳动法律监督函', '监督函件', '一函两书', '发出一函两书', '劳动法律监督“一函两书”'],
      flow: 'letterOn', by: 'letter',
    },
    answered: { label: '收到单位答复', unit: '件', units: ['份'], aka: ['单位答复', '收到答复', '收到书面答复'], flow: 'answeredOn' },
  },
})
