import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Trail } from '#model/figure.ts'
import type { About } from '../finding.ts'
import { read } from '../read.ts'
import { findings } from '../rules.ts'
import { exampleFigure } from './example-figure.ts'

/** What is said of 受理劳动争议48起 where the ledger has so many. */
function said(value: number, trail: Partial<Trail> = {}): string[] {
  const known = exampleFigure('受理劳动争议', '起', value)
  const about: About = { figures: [{ meaning: 'dispute.received', label: '受理劳动争议', level: false, sure: true, period: '2025', ledger: { ...known, trail: { ...known.trail, ...trail } } }] }
  const text = '全年受理劳动争议48起。'
  return findings(read(text), about).map(({ say }) => say)
}

test('what the ledger knows otherwise is to be corrected', () => {
  assert.deepEqual(said(47), ['台账里受理劳动争议是47起，这里写的是“48起”，请核对后改正。'])
})
test('where nothing was entered, that comes first', () => {
  assert.deepEqual(said(0, { details: 0, zero: 'kept' }), ['台账里受理劳动争议是0起，期内一条也没有登记，这里写的是“48起”：漏记的请补登记，写错的请改正。'])
  assert.deepEqual(said(0, { details: 0, zero: 'declared' }), ['台账里受理劳动争议是0起，这里写的是“48起”，请核对后改正。'])
})
