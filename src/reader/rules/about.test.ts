import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { About } from '../finding.ts'
import { read } from '../read.ts'
import { oneMeasureTwoValues } from './one-measure-two-values.ts'
import { textRules } from './texts.ts'

// What these rules say depends on what is known besides the text.
const found = (text: string, about: About) => textRules.flatMap((rule) => rule.find(read(text, about), about).map((one) => ({
  rule: rule.name, said: text.slice(one.start, one.end), ...one,
})))
const said = (text: string, about: About) => found(text, about).map((one) => `${one.rule}: ${one.said}`)

const untilAugust: About = { period: { first: '2025-01-01', last: '2025-08-31' } }

test('a day behind the report that is told as done', () => {
  assert.deepEqual(said('截至10月底，已建工会62家。', untilAugust), ['after-period: 10月底'])
  assert.deepEqual(said('9月1日成功举办了助学金发放仪式。', untilAugust), ['after-period: 9月1日'])
})

test('plans, days within the report and those of other years are no fault', () => {
  for (const text of ['计划于11月举办职工运动会。', '将在9月完成换届。', '去年11月举办了运动会。', '8月31日举办了助学金发放仪式。', '2024年12月完成了换届。', '9月底前要完成换届。', '力争到12月，建会率有了明显提高。']) {
    assert.deepEqual(said(text, untilAugust), [], text)
  }
  assert.deepEqual(said('11月3日举办了职工运动会。', {}), [])
})

const twice = '恒沃电子签订了集体合同。\n会后，恒沃电器也签订了集体合同。'

test('the name in the registers is the right one of two', () => {
  const [one, ...more] = found(twice, { names: [{ name: '云浦恒沃电器有限公司', aliases: ['恒沃电器'] }] })
  assert.deepEqual([one!.said, one!.instead?.text, more.length], ['恒沃电子', '恒沃电器', 0])
})

test('a name that nearly is one of the registers', () => {
  const names = [{ name: '恒沃电器有限公司', aliases: [] }, { name: '大成机械厂', aliases: [] }]
  const [one, ...more] = found('云浦镇的恒沃电气签订了集体合同，云浦大成机械也在协商。走访了恒沃机械。', { names })
  assert.deepEqual([one!.said, one!.instead, more.length], ['恒沃电气', { start: 4, end: 8, text: '恒沃电器' }, 0])
})

test('two firms of the registers are two', () => {
  assert.deepEqual(said(twice, { names: [{ name: '恒沃电子有限公司', aliases: [] }, { name: '恒沃电器有限公司', aliases: [] }] }), [])
  assert.deepEqual(said(twice, { names: [{ name: '恒沃电子有限公司', aliases: ['恒沃电器'] }] }), [])
})

const lastYear = '一、慰问。春节前走访慰问困难职工32户，发放慰问金6.4万元，把党委政府和工会组织的关怀送到了职工的心坎上，受到职工群众的一致好评。'

test('a paragraph of last year with other figures: which, and what they were', () => {
  const [one, ...more] = found('二、慰问。春节前走访慰问困难职工35户，发放慰问金6.4万元，把党委政府和工会组织的关怀送到了职工的心坎上，受到职工群众的一致好评。', { others: [{ title: '2024年总结', text: `云浦镇总工会\n${lastYear}` }] })
  assert.deepEqual([one!.rule, more.length], ['same-text', 0])
  assert.equal(one!.say, '这一段和《2024年总结》里的一段几乎一样，只是数字换了：32户→35户；请改写，并核对数字。')
  assert.deepEqual([one!.evidence, one!.other!.text, one!.other!.evidence], [[{ start: 16, end: 19 }], lastYear, [{ start: 16, end: 19 }]])
})

test('the same figures again, and one more', () => {
  const other = { others: [{ title: '2024年总结', text: lastYear }] }
  assert.match(found(lastYear, other)[0]!.say, /数字也一样/)
  assert.match(found(lastYear.replace('一致好评', '一致好评，共收到感谢信3封'), other)[0]!.say, /数字有增减/)
})

test('own words, short lines and set phrases are not taken over', () => {
  const other = { others: [{ title: '2024年总结', text: `${lastYear}\n在镇党委的领导下，工会工作取得了新的成绩。` }] }
  assert.deepEqual(said('在镇党委的领导下，工会工作取得了新的成绩。', other), [])
  assert.deepEqual(said('春节前，镇工会干部分三路进村入户，给35户困难职工送去慰问金7万元，还帮其中4户申请了县总的大病救助。', other), [])
})

test('what stands is told twice, but not what is asked for, of that year, or of some', () => {
  const standing = (text: string) => {
    const reading = read(text)
    const figures = reading.figures.map(() => ({ meaning: 'union.standing', label: '工会组织', level: true, sure: true, period: '2025' }))
    return oneMeasureTwoValues.find(reading, { figures }).map(({ start, end }) => text.slice(start, end))
  }
  assert.deepEqual(standing('全乡有工会64家。走访了部分企业。工会总数为46家。'), ['46家'])
  assert.deepEqual(standing('全乡有工会64家。今年要求规范化工会为12家。'), [])
  assert.deepEqual(standing('全乡有工会64家。同年，工会为87家。'), [])
  assert.deepEqual(standing('全乡有工会64家。走访组分头给12家工会送去了书。'), [])
})
