import assert from 'node:assert/strict'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { csvLine } from '#formats/csv.ts'
import { writeLongSpreadsheet } from '#formats/spreadsheet/long.ts'
import { hangUp } from './ask.ts'
import { goal, type Row } from './measure.ts'
import { asked, imported } from './send.ts'
import { end, fill, firstPage, residentBelow, residentOf, serving } from './server.ts'
import { signedInPeople } from './people.ts'
import { memberRows } from './town.ts'

/*
 * npm run bench -- --size N --import csv (or xlsx): one long import with nobody else at work, rows a second, and the most
 * memory that the server and the processes it begins for it take.
 */
const GOALS = { csv: 5000, xlsx: 3000, memory: 300, apart: 768 } as const
export type Kind = 'csv' | 'xlsx'

export async function longImport(folder: string, { members, as }: { members: number; as: Kind }): Promise<Row[]> {
  const data = join(folder, 'long')
  await fill({ data }, folder, { members: 0, disputes: 0 })
  const path = join(folder, `member.${as}`)
  await written(path, as, members)
  const [cookie] = await signedInPeople({ data }, 1) as [string]
  const program = serving({ data })
  let [server, apart] = [0, 0]
  const clock = setInterval(() => {
    server = Math.max(server, residentOf(program.pid!))
    apart = Math.max(apart, residentBelow(program.pid!))
  }, 200)
  try {
    await firstPage(program)
    const { read, look, enter } = await imported(cookie, path)
    assert.equal((await asked<{ total: number }>(cookie, 'POST', '/api/ledgers/member/query', { limit: 1 })).total, members)
    const row = (what: string, ms: number, each: number) => goal(`${what} ${members} members, .${as}`, ms, members / each * 1000, `${Math.round(members / ms * 1000)} rows/s`)
    return [
      row('sending and reading', read, GOALS[as] * 4), row('looking at', look, GOALS[as] * 2), row('entering', enter, GOALS[as]),
      goal('most memory of the server, MB', server, GOALS.memory), goal('most of a process it began, MB', apart, GOALS.apart),
    ]
  } finally {
    clearInterval(clock)
    hangUp()
    await end(program)
  }
}

function written(path: string, as: Kind, members: number): Promise<void> {
  const rows = memberRows({ members, seed: 2 })
  if (as === 'csv') return pipeline(Readable.from(lines(rows)), createWriteStream(path))
  const headings = rows.next().value as string[]
  return pipeline(Readable.from(writeLongSpreadsheet({ name: '会员名册', columns: headings.map(heading => ({ heading })), rows, many: members })), createWriteStream(path))
}

function* lines(rows: Iterable<string[]>): Generator<string> {
  for (const row of rows) yield csvLine(row)
}
