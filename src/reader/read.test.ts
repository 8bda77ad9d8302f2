import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { toChinese } from '#kit/numeral.ts'
import { parsePeriod, printPeriod } from '#kit/period.ts'
import { register } from '#lines/register.ts'
import { UNITS } from './quantities/measures.ts'
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
    ['今年要求创建规范化工会6家，已建成4家。', [true, false]],
    ['今年组建工会5家。', [false]], ['明年计划开展两次检查。', [true]], ['力争签订率达到80%以上。', [true]], ['剩余的6个村在年内组建完成。', [true]],
    ['已完成年初计划的90%。', [false]], ['需要帮助的12户都已走访。', [false]], ['应建会企业20家。', [false]], ['10月份召开会议1次。', [true]],
    ['将夜班津贴由15元提高到25元。', [false, false]], ['全年将开展培训3期。', [true]], ['保障计划续保，102家企业参保。', [false]], ['争取到赔偿金63万元。', [false]],
    ['按照“哪里有职工，哪里就要建工会”的要求，新建工会4家。', [false]], ['下半年：新建工会4家。', [true]], ['新增会员747人，为季度计划900人的83%。', [false, false, false]],
    ['每周须透析3次，我们筹得善款4万元。', [true, false]],
    ['2009年将抓好以下工作：一是新建工会5家，签订面达到已建会企业的70%；二是培训500人次。', [true, true, true]],
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
  }), { numRuns: 500, examples: [[['等', '两次', '两次']]] })
})

describe('any number with any measure word in any sentence is found with its value', () => {
  const carriers = [
    '@。', '全年@，较好地完成了任务。', '发放慰问金@，其他工作有序推进。', '标的@；', '（其中@）', '1—8月，@', '累计@达成', '8月18日@', '2025年@', '“五一”期间@。', '《工会法》@', '一、@', '\n@\n',
    '培训后@', '换届结束后@', '国庆前@', '会员总数@', '拨打12351热线，@', '每人5×3元，@', '全镇@属于规模以上。',
  ]
  // 3年 is a stretch only where something lasted, 3届 a term of office, 3日 a day, and some words measure only before certain others.
  const always = (unit: string) => !['年', '届', '届次', '日'].includes(unit) && !UNITS[unit]?.only
  const units = [...new Set([...Object.keys(UNITS), '万元', '亿元', ...[...register.indicators.values()].flatMap(i => [i.unit, ...(i.units ?? [])])])].filter(always)
  const found = (carrier: string, number: string, unit: string) => {
    const start = carrier.indexOf('@')
    const { figures } = read(carrier.replace('@', number + unit), { period })
    return figures.filter(figure => figure.start === start).map(({ text, value, unit }) => [text, value, unit])
  }
  const digits = fc.oneof(
    fc.integer({ min: 1, max: 9_999_999 }).map(n => ({ text: String(n), value: n })),
    fc.tuple(fc.constantFrom('12345', '12333', '12348', '12351', '24', '8', '2025'), fc.nat(9999)).map(([head, n]) => ({ text: head + n, value: Number(head + n) })),
    fc.tuple(fc.constantFrom('12345', '12333', '12348', '12351', '24', '8', '2025'), fc.constantFrom('', '.2', '.50', '.05')).map(([head, tail]) => ({
      text: head + tail, value: Number(head + tail),
    })),
    fc.integer({ min: 1000, max: 9_999_999 }).map(n => ({ text: n.toLocaleString('en-US'), value: n })),
  )
  test('digits', () => {
    fc.assert(fc.property(fc.constantFrom(...carriers), digits, fc.constantFrom(...units), (carrier, { text, value }, unit) => {
      // 2025村, 2025班: the year of a name; 2.0版: the version of a thing; 12351职工: a hotline.
      fc.pre(!(/^123(?:45|33|48|51)$/.test(text) && UNITS[unit]?.noun && UNITS[unit].kind === 'person'))
      // 前8个月 is a time.
      fc.pre(!(carrier.includes('前@') && ['个月', '个季度'].includes(unit)))
      fc.pre(!(UNITS[unit]?.noun && value >= 1980 && value < 2050) && !(unit === '版' && text.includes('.')))
      assert.deepEqual(found(carrier, text, unit), [[text + unit, value, UNITS[unit]?.is ?? unit]], carrier.replace('@', text + unit))
    }), { numRuns: 5000 })
  })
  test('numerals', () => {
    // 二成 and 二分 count only where the words before say so; 二千克 could be 二千 of something.
    const counted = units.filter(unit => !UNITS[unit]?.arabic && !['成', '分', '%', '％', '‰', '千克', '百分点', '万元', '亿元'].includes(unit))
    fc.assert(fc.property(fc.constantFrom(...carriers), fc.integer({ min: 2, max: 99_999 }), fc.constantFrom(...counted), (carrier, n, unit) => {
      const text = toChinese(n)
      // 十一节 is a feast, 二本 a list of universities, 前二个月 a time.
      fc.pre(!['十一节', '二本'].includes(text + unit) && !(carrier.includes('前@') && ['个月', '个季度'].includes(unit)))
      assert.deepEqual(found(carrier, text, unit), [[text + unit, n, UNITS[unit]?.is ?? unit]], carrier.replace('@', text + unit))
    }), { numRuns: 5000, examples: [['@。', 37_700, '把']] })
  })
  for (const text of ['拨打12351职工维权热线，', '12345、12333、12348均已开通。', '24小时值班，', '2025村晚活动，', '十分之三的人']) {
    test(`none in ${text}`, () => assert.deepEqual(read(text, { period }).figures.filter(f => f.quantity !== 'percent'), []))
  }
})
