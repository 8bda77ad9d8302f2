import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { toCapital, toChinese } from '#kit/numeral.ts'
import { cases } from './cases/cases.ts'
import { quantities } from './quantities.ts'
import { WATCHWORDS } from './words/slogans.ts'

/** A number as an office may write it, with what a reader must make of it. */
type Said = { text: string; value: number; unit: string }

const fullWidth = (text: string) => text.replace(/[0-9.]/g, (char) => String.fromCodePoint(char.codePointAt(0)! + 0xfee0))
const whole = fc.integer({ min: 2, max: 99_999 })
const hundredths = fc.integer({ min: 101, max: 99_999 }).filter((n) => n % 10 > 0).map((n) => n / 100)

const counted: Record<string, fc.Arbitrary<Said>> = {
  digits: whole.map((n) => ({ text: `${n}人`, value: n, unit: '人' })),
  'full width': whole.map((n) => ({ text: `${fullWidth(String(n))}户`, value: n, unit: '户' })),
  thousands: fc.integer({ min: 1000, max: 9_999_999 }).map((n) => ({ text: `${n.toLocaleString('en-US')}元`, value: n, unit: '元' })),
  characters: whole.map((n) => ({ text: `${toChinese(n)}名`, value: n, unit: '名' })),
  capitals: whole.map((n) => ({ text: `${toCapital(n)}元`, value: n, unit: '元' })),
  decimals: hundredths.map((n) => ({ text: `${n}万元`, value: n, unit: '万元' })),
  'full-width decimals': hundredths.map((n) => ({ text: `${fullWidth(String(n))}亿元`, value: n, unit: '亿元' })),
  'ten thousands': whole.map((n) => ({ text: `${n}万人次`, value: n, unit: '万人次' })),
  'ten thousands in characters': fc.integer({ min: 2, max: 9999 }).map((n) => ({ text: `${toChinese(n)}万元`, value: n * 10_000, unit: '元' })),
  'hundreds of millions in characters': fc.integer({ min: 2, max: 999 }).map((n) => ({ text: `${toChinese(n)}亿元`, value: n * 100_000_000, unit: '元' })),
  percent: hundredths.filter((n) => n < 100).map((n) => ({ text: `${n}%`, value: n, unit: '%' })),
  'percent in characters': fc.integer({ min: 1, max: 100 }).map((n) => ({ text: `百分之${toChinese(n)}`, value: n, unit: '%' })),
  points: hundredths.map((n) => ({ text: `${n}个百分点`, value: n, unit: '个百分点' })),
}
const said = fc.oneof(...Object.values(counted))
const brief = (text: string) => quantities(text).map(({ start, text, value, unit }) => [start, text, value, unit])

describe('what is said is read', () => {
  for (const [form, sayings] of Object.entries(counted)) {
    test(form, () => fc.assert(fc.property(sayings, ({ text, value, unit }) => {
      assert.deepEqual(brief(`共${text}。`), [[1, text, value, unit]])
    })))
  }
  test('ranges', () => fc.assert(fc.property(whole, whole, fc.constantFrom('—', '-', '～', '至', '到', '——'), fc.boolean(), (a, b, mark, spoken) => {
    fc.pre(a < b)
    const text = (spoken ? toChinese(a) + mark + toChinese(b) : a + mark + b) + '名'
    assert.deepEqual(quantities(`每批${text}。`).map((q) => [q.text, q.value, q.min, q.max, q.unit]), [[text, null, a, b, '名']])
  })))
  test('words before that loosen', () => {
    const words = [['近', 'below'], ['约', 'around'], ['超过', 'above'], ['不足', 'below'], ['突破', 'above'], ['不少于', 'above'], ['不超过', 'below']] as const
    fc.assert(fc.property(said, fc.constantFrom(...words), ({ text, value, unit }, [word, bound]) => {
      assert.deepEqual(quantities(`已有${word}${text}。`).map((q) => [q.text, q.value, q.unit, q.bound]), [[text, value, unit, bound]])
    }))
  })
  test('words within and behind that loosen', () => {
    const hundreds = fc.integer({ min: 1, max: 999 }).map((n) => n * 10)
    fc.assert(fc.property(hundreds, fc.constantFrom('余', '多'), fc.boolean(), (n, word, spoken) => {
      const text = `${spoken ? toChinese(n) : n}${word}户`
      assert.deepEqual(quantities(`走访${text}。`).map((q) => [q.text, q.value, q.bound]), [[text, n, 'above']])
    }))
    fc.assert(fc.property(said, fc.constantFrom(['以上', 'above'], ['以下', 'below'], ['左右', 'around']), ({ text, value }, [word, bound]) => {
      assert.deepEqual(quantities(`达到${text}${word}。`).map((q) => [q.text, q.value, q.bound]), [[text, value, bound]])
    }))
  })
})

describe('where a figure stands makes no difference', () => {
  const carriers = [
    '今年共完成@，成绩明显。', '上半年新增@', '（一）做好维权，涉及@；', '8月18日，镇工会发放@。', '其中@', '“三八”节慰问@，发放《工会法》。', '全镇累计@、', '第三季度，比上年同期多@。', '二是抓落实，合计@（全年）。',
    '【基本情况】现有@。', '按照[2024]12号文件，落实@；', '　　截至目前，达@！', '“五一”前夕，投入@，一人不少。',
  ]
  test('in any sentence it is found whole', () => fc.assert(fc.property(fc.constantFrom(...carriers), said, (carrier, { text, value, unit }) => {
    assert.deepEqual(brief(carrier.replace('@', text)), [[carrier.indexOf('@'), text, value, unit]])
  }), { numRuns: 1000 }))

  const clauses = [
    '走访困难职工45户', '全年新建工会7家', '调解争议26件', '为农民工追回工资60多万元', '入会率达到96.5%', '举办讲座两场', '镇工会召开了第三次会议', '做到四个结合', '培训__人次', '每组3至5人', '一线职工占八成以上',
    '工资上浮4—8个百分点', '8月18日开了现场会', '一起推进', '捐款壹万伍仟元', '历时三个多月', '实现零事故', '近百名职工到场', '拨打12351热线',
  ]
  test('clauses may change places', () => fc.assert(fc.property(fc.shuffledSubarray(clauses), (order) => {
    const apart = order.flatMap((clause) => quantities(clause).map((q) => [q.text, q.value, q.unit]))
    assert.deepEqual(quantities(order.join('，') + '。').map((q) => [q.text, q.value, q.unit]), apart)
  })))
  test('so may sentences', () => {
    const sentences = Object.values(cases).flat().map((sentence) => sentence.replace(/\{([^=}]+)=[^}]*\}/g, '$1'))
    const read = (text: string) => quantities(text).map((q) => [q.text, q.value, q.unit, q.quantity])
    fc.assert(fc.property(fc.array(fc.constantFrom(...sentences), { maxLength: 6 }), (order) => {
      assert.deepEqual(read(order.join('\n')), order.flatMap(read))
    }), { numRuns: 300 })
  })
})

test('watchwords alone give no figure', () => {
  const set = fc.tuple(fc.integer({ min: 2, max: 10 }).map(toChinese), fc.constantFrom(...WATCHWORDS.filter((word) => word.length > 1 && word !== '百分之百')))
  fc.assert(fc.property(fc.array(set, { minLength: 1, maxLength: 4 }), (sets) => {
    assert.deepEqual(quantities(`认真做到${sets.map(([n, word]) => `${n}个${word}`).join('、')}。`), [])
  }), { numRuns: 500 })
})

test('any text: spans lie in it, in order, apart, and say what stands there', () => {
  const pieces = fc.constantFrom(
    ...'一二两三十百千万亿零半第个名人家次元月日年多余近约成分之至—届起·，。、；（）“”《》0123456789.%xX_*：¥+/ \n\t工会职', '六个一', '百分之', '万元', '20xx', '人次', '上半年', '８', '壹', '仟', '个百分点', '点五', '以上', '每', '来',
  )
  const mixed = fc.array(fc.oneof({ weight: 9, arbitrary: pieces }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) }), { maxLength: 60 })
  fc.assert(fc.property(mixed, (letters) => {
    const text = letters.join('')
    let end = 0
    for (const figure of quantities(text)) {
      assert.ok(figure.start >= end && figure.end > figure.start && figure.end <= text.length)
      assert.equal(figure.text, text.slice(figure.start, figure.end))
      assert.ok(figure.low <= figure.high || figure.value === 0, `${text} ${figure.text}`)
      end = figure.end
    }
  }), { numRuns: 3000 })
})
