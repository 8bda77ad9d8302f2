import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { refuse } from '#kit/refusal.ts'
import type { Block, Body } from '#model/body.ts'
import { mergeBodies } from '#model/merge-body.ts'
import { saver, type Kept, type Saving } from './saver.ts'

const p = (id: string, text: string): Block => ({ id, kind: 'paragraph', runs: [{ text }] })
const said = (body: Body) => body.map(block => block.kind === 'paragraph' ? block.runs.map(run => run.text).join('') : '')
const first: Kept = { version: 1, at: '2025-12-01T02:00:00Z', body: [p('a', '甲'), p('b', '乙')] }

/** A server that puts texts together, and an editor; `down` as long as the server is not reached. */
function desk() {
  const versions: Body[] = [[], first.body]
  const states: Saving['how'][] = []
  const at = { body: first.body, down: false, held: null as Body | null }
  const put = async (base: number, body: Body): Promise<Kept> => {
    if (at.down) throw refuse('busy', '没有连上')
    versions.push(base === versions.length - 1 ? body : mergeBodies(versions[base]!, versions.at(-1)!, body))
    return { version: versions.length - 1, at: '2025-12-01T02:32:00Z', body: versions.at(-1)! }
  }
  const saving = saver(first, {
    now: () => at.body, put, adopt: body => { at.body = body }, tell: ({ how }) => { if (states.at(-1) !== how) states.push(how) },
    hold: unsaved => { at.held = unsaved && unsaved.body }, wait: { pause: 1, again: 1 },
  })
  /** Until what is written is kept, by nobody but the saver itself. */
  const kept = async () => { while (saving.unsaved()) await setImmediate() }
  return { at, states, versions, saving, put, kept }
}

test('what is written is kept a moment later, and nothing where nothing was', async () => {
  const { at, states, versions, saving, kept } = desk()
  saving.touched()
  at.body = [p('a', '甲改'), p('b', '乙')]
  saving.touched()
  assert.ok(saving.unsaved())
  await kept()
  assert.deepEqual([states, versions.length, saving.unsaved()], [['changed', 'saving', 'saved'], 3, false])
})

test('what another wrote meanwhile is put together with ours, and shown', async () => {
  const { at, versions, saving, put, kept } = desk()
  await put(1, [p('a', '甲'), p('b', '他改的')])
  at.body = [p('a', '我改的'), p('b', '乙')]
  saving.touched()
  await kept()
  assert.deepEqual([said(at.body), said(versions.at(-1)!)], [['我改的', '他改的'], ['我改的', '他改的']])
  await put(3, [p('a', '我改的'), p('b', '他改的'), p('c', '他加的')])
  saving.heard({ version: 4, at: '', body: versions.at(-1)! })
  assert.deepEqual([said(at.body), saving.unsaved()], [['我改的', '他改的', '他加的'], false])
})

test('without the server it is held here, and kept as soon as the server is there', async () => {
  const { at, states, versions, saving, kept } = desk()
  at.down = true
  at.body = [p('a', '甲改'), p('b', '乙')]
  await saving.save()
  assert.deepEqual([states.at(-1), said(at.held!)], ['offline', ['甲改', '乙']])
  at.down = false
  await kept()
  assert.deepEqual([states.at(-1), at.held, said(versions.at(-1)!)], ['saved', null, ['甲改', '乙']])
  saving.end()
})
