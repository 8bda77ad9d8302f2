import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { parsePeriod, printPeriod } from '#kit/period.ts'
import { read, reported } from './read.ts'

const period = parsePeriod('2025-01..2025-08')

describe('what stands around a figure', () => {
  const text = '一、维权工作\n上半年受理争议48起，涉及职工60人。\n二、下一步打算\n计划新建工会5家，9月份培训主席30人。已落实经费2万元。'
  const { figures } = read(text, { period })
  test('words before and behind, deeds, and the headings above', () => {
    assert.deepEqual(figures.map((f) => [f.before, f.text, f.after]), [
      ['上半年受理争议', '48起', ''], ['涉及职工', '60人', '。'], ['计划新建工会', '5家', ''], ['9月份培训主席', '30人', '。'], ['已落实经费', '2万元', '。'],
    ])
    assert.deepEqual(figures.map((f) => f.verbs), [['受理'], ['涉及'], ['新建'], ['培训'], []])
    assert.deepEqual(figures.map((f) => f.headings), [[0], [0], [2], [2], [2]])
  })
  test('the nearest time, and whether it was done', () => {
    assert.deepEqual(figures.map((f) => f.period && printPeriod(f.period)), ['2025H1', '2025H1', null, '2025-09', '2025-09'])
    assert.deepEqual(figures.map((f) => f.planned), [false, false, true, true, false])
  })
})

describe('done or planned', () => {
  const said: [text: string, planned: boolean[]][] = [
    ['今年组建工会5家。', [false]], ['明年计划开展两次检查。', [true]], ['力争签订率达到80%以上。', [true]], ['剩余的6个村在年内组建完成。', [true]],
    ['已完成年初计划的90%。', [false]], ['需要帮助的12户都已走访。', [false]], ['应建会企业20家。', [false]], ['10月份召开会议1次。', [true]],
  ]
  for (const [text, planned] of said) test(text, () => assert.deepEqual(read(text, { period }).figures.map((f) => f.planned), planned))
})

test('the plain report names figures and relations by their offsets', () => {
  const text = '工会3个，其中村工会1个，企业工会2个。上浮4—8个百分点，到账万元。'
  assert.deepEqual(reported(read(text)), {
    figures: [
      { start: 2, end: 4, text: '3个', value: 3, unit: '个', quantity: 'organization', approx: false },
      { start: 10, end: 12, text: '1个', value: 1, unit: '个', quantity: 'organization', approx: false },
      { start: 17, end: 19, text: '2个', value: 2, unit: '个', quantity: 'organization', approx: false },
      { start: 22, end: 29, text: '4—8个百分点', value: null, min: 4, max: 8, unit: '个百分点', quantity: 'percentage_point', approx: false },
      { start: 32, end: 34, text: '万元', value: null, unit: '万元', quantity: 'money', approx: false, lost: 'missing' },
    ],
    relations: [{ kind: 'sum', figures: [{ start: 10, end: 12 }, { start: 17, end: 19 }], total: { start: 2, end: 4 }, holds: true, sure: true }],
  })
})

test('an empty text has nothing to say', () => {
  assert.deepEqual(reported(read('')), { figures: [], relations: [] })
})

test('any text is read, and every relation speaks of figures that are there', () => {
  const pieces = fc.constantFrom(
    '工会', '会员', '其中', '共', '占', '率', '每人', '等', '即', '分别', '一是', '二是', '四个结合', '上半年', '8月', '计划', '了', '，', '。', '；', '、', '：', '\n', '“', '”',
    '3家', '12人', '60多万元', '100%', '两次', '零事故', '__人次', '万元', '4—8个', '一个', '第二次', '一、', '（', '）', ' ',
  )
  fc.assert(fc.property(fc.array(pieces, { maxLength: 40 }), (words) => {
    const { figures, relations } = read(words.join(''), { period })
    for (const { figures: parts, total, slogan } of relations) {
      assert.ok(parts.length > 0 || slogan)
      for (const index of [...parts, ...(total === null ? [] : [total])]) assert.ok(figures[index])
    }
  }), { numRuns: 500 })
})
