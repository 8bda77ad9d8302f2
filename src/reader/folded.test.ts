import assert from 'node:assert/strict'
import { test } from 'node:test'
import { folded } from './folded.ts'
import { read } from './read.ts'
import { findings } from './rules.ts'

test('one wrong word in three places is one line of a list; another word has its own', () => {
  const text = '签订团体合同12份。规范会藉管理。团体合同覆盖企业12家，团体合同到期的有2家。'
  const list = folded(text, findings(read(text)))
  assert.deepEqual(list.map(({ start, say }) => [start, say]), [
    [2, '“团体合同”应为“集体合同”，请改正，全文共3处。'], [12, '“会藉”应为“会籍”，请改正。'],
  ])
  assert.deepEqual(list[0]!.evidence, [{ start: 17, end: 21 }, { start: 29, end: 33 }])
})
