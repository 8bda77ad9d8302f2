import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { notePage } from './note-manual.ts'

const printed = fileURLToPath(new URL('../docs/manual/一句话记账.md', import.meta.url))

test('docs/manual/一句话记账.md says what becomes of ten messages', () => {
  const page = notePage()
  if (process.env.NIANGJIA_UPDATE_GOLDEN) writeFileSync(printed, page)
  assert.equal(readFileSync(printed, 'utf8'), page, 'print it anew: NIANGJIA_UPDATE_GOLDEN=1 npm test note-manual')
})
