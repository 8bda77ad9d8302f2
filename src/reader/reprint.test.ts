import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { contains } from '#kit/interval.ts'
import { quantities } from './quantities.ts'
import { reprint } from './reprint.ts'

/** The text once its first figure is what the ledger has; money in 分. */
function corrected(text: string, value: number | null, unit: string, high?: number): string | null {
  const made = reprint(text, quantities(text)[0]!, { value, unit, ...(high !== undefined && { high }) })
  return made && text.slice(0, made.start) + made.text + text.slice(made.end)
}

describe('the ledger’s figure in the writer’s manner', () => {
  const cases: [text: string, value: number, unit: string, becomes: string][] = [
    ['涉及职工60人。', 58, '人', '涉及职工58人。'],
    ['受理案件48件，', 49, '起', '受理案件49件，'],
    ['会员5,135名。', 12046, '人', '会员12,046名。'],
    ['会员5,135名。', 46, '人', '会员46名。'],
    ['会员4820，其中', 5135, '人', '会员5135，其中'],
    ['检查１２次。', 9, '次', '检查９次。'],
    ['组建工会三家，', 12, '家', '组建工会十二家，'],
    ['组建工会三家，', 2, '家', '组建工会两家，'],
    ['开展检查两次。', 0, '次', '开展检查0次。'],
    ['拨付壹万伍仟元，', 1523000, '元', '拨付壹万伍仟贰佰叁拾元，'],
    ['标的66.28万元，', 65063500, '元', '标的65.06万元，'],
    ['标的66.28万元，', 650630, '元', '标的6506.3元，'],
    ['标的65063元，', 6506350, '元', '标的65063.5元，'],
    ['整改率88.6%。', 90.7216, '%', '整改率90.7%。'],
    ['整改率达九成。', 90.7216, '%', '整改率达90.7%。'],
    ['整改率100%。', 99.96, '%', '整改率99.96%。'],
  ]
  for (const [text, value, unit, becomes] of cases) test(`${text} → ${becomes}`, () => assert.equal(corrected(text, value, unit), becomes))
  test('a spread', () => assert.equal(corrected('增长5%。', 4, '%', 8), '增长4—8%。'))
})

describe('the ledger is exact, so what only comes near goes', () => {
  const cases: [text: string, value: number, unit: string, becomes: string][] = [
    ['追回近60万元。', 62150000, '元', '追回62.15万元。'],
    ['追回60余万元。', 58000000, '元', '追回58万元。'],
    ['培训约50人左右。', 44, '人', '培训44人。'],
    ['整改率90%以上。', 88.2, '%', '整改率88.2%。'],
    ['吸引上百人参加', 87, '人', '吸引八十七人参加'],
    ['慰问三四十户。', 28, '户', '慰问二十八户。'],
  ]
  for (const [text, value, unit, becomes] of cases) test(`${text} → ${becomes}`, () => assert.equal(corrected(text, value, unit), becomes))
})

describe('digits that were lost come back', () => {
  const cases: [text: string, value: number, unit: string, becomes: string][] = [
    ['接待来信来访__起。', 12, '起', '接待来信来访12起。'],
    ['培训20xx多人，', 2034, '人', '培训2034人，'],
    ['经费已入库万元。', 27500000, '元', '经费已入库27.5万元。'],
  ]
  for (const [text, value, unit, becomes] of cases) test(`${text} → ${becomes}`, () => assert.equal(corrected(text, value, unit), becomes))
})

test('where the ledger knows nothing there is nothing to print', () => assert.equal(corrected('受理48件。', null, '起'), null))

test('what stands there afterwards is read as the ledger’s value, and all around it is untouched', () => {
  const numbers = fc.constantFrom('7', '48', '1,207', '１２', '三', '十五', '贰拾', '两', '60余', '三五')
  const before = fc.constantFrom('受理', '共约', '达到近', '不足', '，')
  const kinds = fc.constantFrom(...[['件', '起'], ['名', '人'], ['家', '家'], ['元', '元'], ['万元', '元']] as const)
  fc.assert(fc.property(before, numbers, kinds, fc.constantFrom('。', '以上。', '左右，'), fc.nat(99_999_999), (head, number, [unit, base], tail, value) => {
    const text = `今年${head}${number}${unit}${tail}随后12次`
    const written = quantities(text)[0]
    fc.pre(written?.start === 2 + head.length)
    const made = reprint(text, written, { value, unit: base })!
    const after = text.slice(0, made.start) + made.text + text.slice(made.end)
    const read = quantities(after).find(q => q.start === made.start)!
    assert.ok(contains(read, base === '元' ? value / 100 : value), after)
    assert.ok(after.startsWith('今年') && after.endsWith('随后12次'))
  }))
})
