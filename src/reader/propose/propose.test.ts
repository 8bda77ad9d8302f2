import assert from 'node:assert/strict'
import { test } from 'node:test'
import { register } from '#lines/register.ts'
import { nameFinder } from './names.ts'
import { propose } from './propose.ts'

const names = nameFinder([
  { ledger: 'union', called: '云浦镇总工会' }, { ledger: 'union', called: '宏兴村联合工会' }, { ledger: 'union', called: '振东村联合工会' },
  { ledger: 'employer', called: '云浦金滚轴承有限公司' }, { ledger: 'employer', called: '云浦德润橡胶有限公司' },
])

/* What each record of a note is known by: its ledger, and what of these fields is told. Read by hand. */
const told: [why: string, text: string, ...records: string[]][] = [
  ['another ledger begins another record', '昨天金滚轴承职工来访2人，反映欠薪；下午组织消防检查6家', 'petition received=2025-08-19 people=2', 'inspection day=2025-08-20 kind=消防检查 visits=6'],
  ['another firm of the same kind does', '8月5日走访金滚轴承，愿意建会。8月6日走访德润橡胶，再考虑', 'visit day=2025-08-05 stage=愿意建会', 'visit day=2025-08-06 stage=需继续动员'],
  ['a list has a record an item', '1、上午接待来访职工2人\n2、下午开展消防检查3家', 'petition received=2025-08-20 people=2', 'inspection day=2025-08-20 kind=消防检查 visits=3'],
  [
    'kinds in one clause have one each, and share what the sentence told', '宏兴村8月1日转入会员3名、转出2名',
    'movement day=2025-08-01 kind=转入 people=3 union=宏兴村联合工会', 'movement day=2025-08-01 kind=转出 people=2 union=宏兴村联合工会',
  ],
  ['of a total and its kinds the kinds are told', '上半年受理劳动争议9起，其中工伤4起、工资5起', 'dispute received=2025H1 cause=工伤 times=4', 'dispute received=2025H1 cause=劳资纠纷 times=5'],
  ['a later message of the same person puts a number right', '张三 10:21\n本月转入会员8人，女5人\n张三 10:40\n更正：是6人不是8人', 'movement day=2025-08 kind=转入 people=6（女5）'],
  ['…or adds what was left out', '张三 8-19 10:21\n开展消防演练，40人参加\n张三 8-19 10:22\n补充一下，是在文化礼堂', 'activity day=2025-08-19 kind=消防演练 people=40 place=文化礼堂'],
  ['what is planned is no record', '明天下午检查德润橡胶'],
  ['…nor what is dated ahead', '8月25日在镇会议室召开工会主席会议'],
  ['what did not happen is one of its own', '7月份宏兴村没有发生劳动争议', 'zero union=宏兴村联合工会 ledger=劳动争议 period=2025-07'],
  ['…of each ledger named', '上月劳动争议和信访都没有', 'zero ledger=劳动争议 period=2025-07', 'zero ledger=信访接待 period=2025-07'],
  ['…and of the next who had none either', '宏兴村本月安全检查没有开展\n振东村也没有', 'zero union=宏兴村联合工会 ledger=安全检查 period=2025-08', 'zero union=振东村联合工会 ledger=安全检查 period=2025-08'],
  ['all of what was found', '消防检查4家，隐患6处，已全部整改', 'inspection kind=消防检查 visits=4 hazards=6 fixed=6'],
  ['what is to be done changes no state', '德润橡胶职工来访3人，反映欠薪，三日内答复', 'petition people=3'],
  ['thanks and greetings tell nothing', '收到，辛苦了'],
]
const FIELDS = ['received', 'day', 'union', 'ledger', 'period', 'kind', 'cause', 'stage', 'people', 'visits', 'hazards', 'fixed', 'times', 'place', 'state']
for (const [why, text, ...records] of told) {
  test(why, () => {
    const { proposals } = propose(text, { register, today: '2025-08-20', names, zero: 'zero' })
    const said = proposals.map(({ ledger, values }) => [
      ledger,
      ...values.filter(one => FIELDS.includes(one.field) && one.part === undefined).map(({ field, value }) => `${field}=${value}`),
    ])
    const sorted = (words: readonly string[]) => [words[0], ...words.slice(1).toSorted()].join(' ')
    assert.deepEqual(said.map(sorted), records.map(record => sorted(record.split(' '))))
  })
}

test('what no field holds is kept as 备注, and what no record was read from is told', () => {
  const { proposals: [petition] } = propose('德润橡胶职工来访3人，反映欠薪，厂里答应月底付清', { register, today: '2025-08-20', names })
  assert.equal(petition!.values.find(one => one.field === 'remark')!.value, '厂里答应月底付清')
  const [dispute] = propose('8月19日金滚轴承周小妹来申请调解，厂里辞退她不给经济补偿', { register, today: '2025-08-20', names }).proposals
  assert.equal(dispute!.values.find(one => one.field === 'remark')!.value, '周小妹来申请；厂里辞退她不给')
  assert.equal(propose('收到，辛苦了', { register, today: '2025-08-20', names }).unread.length, 2)
})
