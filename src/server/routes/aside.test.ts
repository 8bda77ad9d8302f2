import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { layAside } from './aside.ts'

test('pages are taken up again item by item, whatever letters are in them, and the file goes', async t => {
  const temporary = mkdtempSync(join(tmpdir(), 'niangjia-'))
  t.after(() => rmSync(temporary, { recursive: true }))
  const before = process.env.TMPDIR
  process.env.TMPDIR = temporary
  t.after(() => before === undefined ? delete process.env.TMPDIR : process.env.TMPDIR = before)
  const { items, gone } = await layAside((async function* () { yield* [[{ a: '甲\u2028\n乙' }], [], [{ a: '丙' }, { a: '' }]] })())
  assert.equal(readdirSync(temporary).length, 1)
  const found = []
  for await (const item of items) found.push(item.a)
  assert.deepEqual(found, ['甲\u2028\n乙', '丙', ''])
  await gone()
  assert.deepEqual(readdirSync(temporary), [])
  await assert.rejects(layAside((async function* () { yield []; throw new Error('power') })()), /power/)
  assert.deepEqual(readdirSync(temporary), [], 'nothing stays of what could not be laid aside')
})
