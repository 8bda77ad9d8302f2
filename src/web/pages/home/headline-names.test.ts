import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SentFigure } from '../../sent.ts'
import { headlines, shown } from './headline-names.ts'

const figure = (name: string, value: number | null, zero?: 'declared') =>
  ({ name, value, trail: { ledger: name.split('.')[0]!, ...zero && { zero } } }) as unknown as SentFigure
const told = (figures: SentFigure[], most?: number) => shown(figures, most).map(({ name }) => name)

test('the first of every ledger comes before the second of any', () => {
  assert.deepEqual(told([figure('union.standing', 3), figure('union.founded', 1), figure('dispute.received', 4)], 2), ['union.standing', 'dispute.received'])
  assert.equal(headlines()[0], 'union.standing')
})
test('what is not known is not shown, and a zero where it is good news or was declared', () => {
  assert.deepEqual(
    told([
      figure('member.total', null), figure('cultivation.homes', 0), figure('supervision.rounds', 0), figure('accident.accidents', 0),
      figure('inspection.rounds', 0, 'declared'),
    ]),
    ['accident.accidents', 'inspection.rounds'],
  )
})
