import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { register } from '#lines/register.ts'
import { checkJson } from './check-json.ts'
import { lookAt } from '../many/town.ts'

const described = readFileSync(new URL('../../../docs/check-json.md', import.meta.url), 'utf8')

async function json(text: string): Promise<Record<string, Record<string, unknown>[]>> {
  const { held } = await lookAt(register, 'a.txt', async () => text, {})
  return JSON.parse(JSON.stringify(checkJson(held!.text, held!.check)))
}

test('every name in it is described, and every one described is there', async () => {
  const all = await json('云浦镇总工会2025年总结\n受理劳动争议60件，其中工伤20件、欠薪30件，共60件。发放慰问品__份。')
  assert.ok([all['claims'], all['findings'], all['relations']].every(rows => rows!.length > 0))
  for (const [part, rows] of Object.entries({ '': [all], claims: all['claims']!, findings: all['findings']!, relations: all['relations']! })) {
    const chapter = described.split('\n## ').find(one => part === '' ? one.startsWith('#') : one.startsWith(`\`${part}\``))!
    const named = [...chapter.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name!)
    const there = new Set(rows.flatMap(row => Object.keys(row)))
    assert.deepEqual([...there].filter(name => !named.includes(name)), [], `${part}: not described`)
    assert.deepEqual(named.filter(name => !there.has(name) && !['constant', 'slogan', 'items'].includes(name)), [], `${part}: not there`)
  }
})

test('offsets are of the text that comes with it', async () => {
  const { text, claims } = await json('云浦镇总工会2025年总结\r\n受理劳动争议60件。') as unknown as { text: string; claims: { start: number; end: number; text: string }[] }
  assert.deepEqual(claims.map(claim => text.slice(claim.start, claim.end)), ['60件'])
})
