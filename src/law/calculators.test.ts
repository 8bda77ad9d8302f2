import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { dateCalculators, datesFrom, limitation, vote } from './calculators.ts'
import { nation, type Law } from './law.ts'
import { calendarOf } from './workdays.ts'

/** Of 2025 only the feast of October: off from the 1st to the 8th, worked on Sunday 28 September and Saturday 11 October. */
const calendar = calendarOf({
  years: [2025, 2026], worked: ['2025-09-28', '2025-10-11'],
  off: ['2025-10-01', '2025-10-02', '2025-10-03', '2025-10-04', '2025-10-05', '2025-10-06', '2025-10-07', '2025-10-08'],
})
const at = (place: string): Law => ({ ...nation, place, calendar })
const days = (place: string, of: keyof typeof dateCalculators, given: Record<string, string>, flags: Record<string, boolean> = {}) =>
  datesFrom(at(place), dateCalculators[of], given, flags, '2025-10-09').map(({ label, result, article }) => `${label} ${result} ${article}`)

describe('a wage agreement, worked by hand from the texts', () => {
  const given = {
    offered: '2025-09-26', replied: '2025-10-09', meeting: '2025-10-20', agreed: '2025-10-24', signed: '2025-11-03', sent: '2025-11-10',
    effective: '2025-11-25', until: '2026-11-24',
  }
  test('in Ningbo', () => assert.deepEqual(days('330282', 'wages', given), [
    // 28, 29, 30 September, 9, 10, 11, 13, 14, 15, 16 October
    '答复工资协商要约 2025-10-16 宁波市企业工资集体协商条例第十四条',
    '工资协商前提供情况和资料 2025-10-13 宁波市企业工资集体协商条例第十七条',
    // From 21 October thirty working days: 9 in October, 20 in November, and 1 December.
    '完成工资协商（从首次会议起算） 2025-12-01 宁波市企业工资集体协商条例第十六条',
    '工资合同草案提交职工（代表）大会 2025-11-14 宁波市企业工资集体协商条例第二十条',
    '工资合同报送人力社保部门 2025-11-13 宁波市企业工资集体协商条例第三十四条',
    '人力社保部门审查工资合同 2025-11-25 宁波市企业工资集体协商条例第三十五条',
    '向全体职工公布工资合同 2025-12-02 宁波市企业工资集体协商条例第三十五条',
    '工资合同期限 2026-11-25 浙江省集体合同条例第三十条',
    '重新签订或续订工资合同 2026-11-24 宁波市企业工资集体协商条例第二十二条',
  ]))
  test('in Shanghai, which has its own rules for agreements of all kinds', () => assert.deepEqual(days('310115', 'wages', given), [
    '答复工资协商要约 2025-10-11 上海市集体合同条例第十五条',
    '工资协商前提供情况和资料 2025-10-15 工资集体协商试行办法',
    '工资合同报送人力社保部门 2025-11-13 上海市集体合同条例第二十三条',
    '人力社保部门审查工资合同 2025-11-25 工资集体协商试行办法',
    '向全体职工公布工资合同 2025-11-30 工资集体协商试行办法',
    '工资合同期限 2026-11-25 上海市集体合同条例第二十五条',
    '重新签订或续订工资合同 2026-11-24 工资集体协商试行办法',
  ]))
  test('in Henan', () => assert.deepEqual(days('410182', 'wages', given), [
    '答复工资协商要约 2025-10-16 河南省企业工资集体协商条例第二十一条',
    // Five working days before Monday 20 October: 17, 16, 15, 14, 13.
    '工资协商前提供情况和资料 2025-10-13 河南省企业工资集体协商条例第二十三条',
    '完成工资协商（从要约起算） 2025-11-26 河南省企业工资集体协商条例第二十六条',
    '工资合同报送人力社保部门 2025-11-10 河南省企业工资集体协商条例第二十八条',
    '人力社保部门审查工资合同 2025-11-25 河南省企业工资集体协商条例第二十九条',
    '向全体职工公布工资合同 2025-11-30 河南省企业工资集体协商条例第三十条',
    '工资合同期限 2028-11-25 河南省企业工资集体协商条例第三十一条',
    '重新签订或续订工资合同 2026-11-24 河南省企业工资集体协商条例第三十一条',
  ]))
  test('an agreement of another kind goes by the province', () => {
    assert.deepEqual(days('330282', 'agreement', { offered: '2025-09-26', signed: '2025-11-03', effective: '2025-11-25' }), [
      '答复协商要约 2025-10-16 浙江省集体合同条例第七条', '报送人力社保部门 2025-11-13 浙江省集体合同条例第三十四条',
      '向全体职工公布 2025-12-02 浙江省集体合同条例第三十五条', '集体合同期限 2028-11-25 浙江省集体合同条例第三十条',
    ])
    assert.deepEqual(days('500101', 'agreement', { offered: '2025-09-26', effective: '2025-11-25' }).slice(0, 2), [
      '答复协商要约 2025-10-16 重庆市集体合同条例第十九条', '向全体职工公布 2025-12-05 重庆市集体合同条例第二十九条',
    ])
  })
  test('in Beijing, from the day its ordinance came into force', () => {
    assert.deepEqual(days('110112', 'agreement', { offered: '2025-09-26', signed: '2025-11-03', until: '2026-11-24' }), [
      '答复协商要约 2025-10-16 北京市集体合同条例第三十二条', '报送人力社保部门 2025-11-13 北京市集体合同条例第三十九条',
      '提出重新签订或续订 2026-11-24 北京市集体合同条例第四十三条',
    ])
    assert.deepEqual(days('110112', 'agreement', { signed: '2005-10-31' }), ['报送人力社保部门 2005-11-10 集体合同规定第四十二条'])
    assert.deepEqual(days('110112', 'agreement', { signed: '2005-11-01' }), ['报送人力社保部门 2005-11-11 北京市集体合同条例第三十九条'])
  })
})

test('mediation, arbitration and injury run by the same law everywhere', () => {
  const law = '劳动争议调解仲裁法'
  const given = { applied: '2025-09-01', accepted: '2025-09-15', hearing: '2025-10-20', injured: '2025-08-31' }
  assert.deepEqual(days('410182', 'mediation', given, { extended: true }), [
    `调解期限 2025-09-16 ${law}第十四条`, `申请书副本送达被申请人 2025-09-20 ${law}第三十条`, `仲裁裁决 2025-11-14 ${law}第四十三条`, `开庭通知 2025-10-15 ${law}第三十五条`,
    `请求延期开庭 2025-10-17 ${law}第三十五条`, '用人单位申请工伤认定 2025-09-30 工伤保险条例第十七条', '职工、近亲属或工会申请工伤认定 2026-08-31 工伤保险条例第十七条',
  ])
})

test('petitions', () => assert.deepEqual(days('310115', 'petition', { received: '2025-09-20', passed: '2025-09-26', accepted: '2025-09-26' }), [
  '告知信访人 2025-10-05 信访工作条例第二十二条', '对转送事项提出异议 2025-10-10 信访工作条例第二十三条', '信访办结 2025-11-25 信访工作条例第三十四条',
]))

describe('limitation', () => {
  const ends = (o: Parameters<typeof limitation>[1]) => limitation(at('330282'), o, '2025-10-09')
  test('a year, anew from the last interruption, longer by what it stood still', () => {
    assert.equal(ends({ knew: '2025-03-10' })?.due, '2026-03-10')
    assert.equal(ends({ knew: '2025-03-10', interrupted: ['2025-08-31', '2025-05-01'] })?.due, '2026-08-31')
    assert.equal(ends({ knew: '2025-03-10', paused: [{ from: '2025-06-01', until: '2025-06-10' }] })?.due, '2026-03-20')
    // What stood still before the year began anew is of no matter.
    assert.equal(ends({ knew: '2025-03-10', interrupted: ['2025-08-31'], paused: [{ from: '2025-06-01', until: '2025-06-10' }] })?.due, '2026-08-31')
  })
  test('in words', () => assert.equal(ends({
    knew: '2025-03-10', interrupted: ['2025-08-31'], paused: [{ from: '2025-09-01', until: '2025-09-10' }],
  })?.how, '2025-08-31中断，从那天起重新计算1年，中止10天顺延'))
})

describe('votes', () => {
  const said = (place: string, o: Parameters<typeof vote>[1]) => vote(at(place), o, '2025-10-09').map(({ result, how, article }) => `${result}：${how}（${article}）`)
  test('in Zhejiang half is not enough', () => assert.deepEqual(said('330282', { of: 'wages', base: 30, present: 20, favour: 15 }), [
    '达到：全体30人，到会20人；三分之二以上，至少要20人（浙江省集体合同条例第二十四条）', '还差1人：全体30人，赞成15人；过半数，至少要16人（浙江省集体合同条例第二十四条）',
  ]))
  test('in Shanghai it is', () => assert.deepEqual(said('310115', { of: 'congress', base: 30, present: 19, favour: 15 }), [
    '还差1人：全体30人，到会19人；三分之二以上，至少要20人（上海市职工代表大会条例第二十八条）', '达到：全体30人，赞成15人；半数以上，至少要15人（上海市职工代表大会条例第三十一条）',
  ]))
})
