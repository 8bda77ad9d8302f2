import assert from 'node:assert/strict'
import { test } from 'node:test'
import { register } from '#lines/register.ts'
import { nameFinder } from '../names.ts'
import { propose } from '../propose.ts'

const names = nameFinder([{ ledger: 'employer', called: '德润橡胶有限公司' }, { ledger: 'employer', called: '信步鞋业有限公司' }])
const told: [why: string, text: string, part: string, ...cells: string[]][] = [
  ['who paid how much', '电焊比武，工会出3000，企业出1500', 'lines', '0.source=工会', '0.amount=3000', '1.source=企业', '1.amount=1500'],
  ['who paid the only amount', '电焊比武，花了1500元，由上级工会承担', 'lines', '0.source=上级工会', '0.amount=1500元'],
  ['the union that only held it paid nothing', '镇工会办了电焊比武，花了1500元', 'lines'],
  ['who wrote himself into a list', '#接龙\n德润橡胶欠薪纠纷，当事职工登记\n1. 阿珍 女\n2. 老何', 'parties', '0.name=阿珍', '0.female=是', '1.name=老何'],
  ['hazards that are named', '检查德润橡胶有限公司，隐患：电线裸露、灭火器过期', 'hazardRows', '0.what=电线裸露', '1.what=灭火器过期'],
  ['…numbered', '检查德润橡胶有限公司，查出2处隐患\n1、电线裸露，当场断电\n2、灭火器过期', 'hazardRows', '0.what=电线裸露', '1.what=灭火器过期'],
  ['…a line each', '检查德润橡胶有限公司\n灭火器过期', 'hazardRows', '0.what=灭火器过期'],
  ['one of many firms has no row', '检查德润橡胶有限公司等12家企业，隐患9处', 'firms'],
]
for (const [why, text, part, ...cells] of told) {
  test(why, () => {
    const [first] = propose(text, { register, today: '2025-08-20', names, zero: 'zero' }).proposals
    assert.deepEqual(first!.values.filter(one => one.part === part).map(({ row, field, value }) => `${row}.${field}=${value}`), cells)
  })
}

const fields: [why: string, text: string, ...records: string[]][] = [
  ['a list of names is how many they are', '#接龙\n8月16日安全培训签到\n1. 蔡明\n2. 丁小红 女\n3. 陆海', 'activity people=3（女1） role=主办'],
  ['…but not before it is held', '#接龙\n8月22日安全培训报名\n1. 蔡明\n2. 丁小红'],
  ['the usual role is supposed', '8月16日消防演练，40人参加', 'activity people=40 role=主办'],
  ['a partner makes it 联合', '8月16日跟消防所一起搞消防演练，40人参加', 'activity people=40 role=联合'],
  ['what was asked for and what was agreed', '德润橡胶职工工伤，要求赔6.8万，8月12日谈成4.5万', 'dispute agreed=4.5万 closed=2025-08-12 sought=6.8万'],
  ['…colloquially', '德润橡胶职工工伤，调解成功，赔了3万8', 'dispute agreed=38000'],
  ['what is told of one of several is left open', '走访德润橡胶和信步鞋业，一家愿意建会，一家再考虑', 'visit purpose=建会走访', 'visit purpose=建会走访'],
  ['each of two calls is a record', '接了两个咨询电话，一个问社保，一个问工伤', 'petition matter=社会保险', 'petition matter=工伤'],
  ['a new union with its first members', '德润橡胶8月12日成立工会，主席李卫星，会员35人', 'union chair=李卫星 founded=2025-08-12 name=德润橡胶工会', 'movement people=35 union=德润橡胶工会'],
  ['the amount that was put right', '张三 8-19 10:21\n消防演练，花了6000元\n张三 8-19 10:22\n刚才那条花费打错了，6800', 'activity cost=6800 role=主办'],
  ['days from to', '8.12-8.14 防暑降温检查，14家', 'inspection role=主办 visits=14 day=2025-08-12..2025-08-14'],
]
const SHOWN = ['name', 'union', 'people', 'role', 'agreed', 'sought', 'closed', 'purpose', 'stage', 'matter', 'chair', 'founded', 'cost', 'visits']
for (const [why, text, ...records] of fields) {
  test(why, () => {
    const { proposals } = propose(text, { register, today: '2025-08-20', names, zero: 'zero' })
    const said = (words: readonly string[]) => [words[0], ...words.slice(1).toSorted()].join(' ')
    const shown = proposals.map(({ ledger, values }) => said([
      ledger,
      ...values.filter(one => one.part === undefined && (SHOWN.includes(one.field) || one.value.includes('..'))).map(({ field, value }) => `${field}=${value}`),
    ]))
    assert.deepEqual(shown, records.map(record => said(record.split(' '))))
  })
}
