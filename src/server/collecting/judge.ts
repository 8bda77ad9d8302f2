import type { Fields } from '#model/field.ts'
import { look } from '../imports/long.ts'
import { keep, type Pending } from '../imports/pending.ts'
import type { Doing } from '../imports/steps.ts'
import type { Matter } from './matter.ts'
import { namesakes } from './namesakes.ts'
import { strangers } from './prepare.ts'
import type { Returned, Round } from './types.ts'

export type Judging = Doing & { matter: Matter; answers: Round['answers'] }

/** Looks at the rows as those of its union; what speaks against taking it unticks it. Looked at again, it says nothing twice. */
export async function judge(o: Judging, pending: Pending, returned: Returned): Promise<void> {
  await weigh(o, pending, returned)
  returned.doubts = [...new Set(returned.doubts)]
}

async function weigh(o: Judging, pending: Pending, returned: Returned): Promise<void> {
  const { state } = pending
  if (returned.union === null || returned.state !== 'sound') return keep(pending)
  Object.assign(state.choices, { union: returned.union, names: { ...o.answers } })
  const before = o.matter.returned.get(returned.union)
  const [same] = (await o.desk.office.imports(o.actor, { source: pending.source })).filter(({ undone }) => !undone)
  if (same && before?.batch === same.id) {
    Object.assign(returned, { state: 'foreign', take: false })
    returned.doubts.push('和已经收下的是同一份文件，不用再收')
    return keep(pending)
  }
  if (!state.sheets.some(({ use }) => use)) {
    returned.take = false
    returned.doubts.push('表里一行也没有填；收下就记为报过，没有内容')
    return keep(pending)
  }
  const strange = await strangers(o, pending, o.matter, returned.union)
  if (strange.length > 0) returned.take = false
  returned.doubts.push(...strange)
  if (before) returned.doubts.push(`${before.day}已经收过一份${before.file === null ? '' : `“${before.file}”`}，收下就以这一份为准，前一份撤销`)
  await look(o, pending)
  const { counts, rows, names } = state.preview!
  const used = state.sheets.filter(({ use }) => use)
  Object.assign(returned, {
    counts, names,
    rows: rows.filter(({ seen }) => seen !== 'unchanged').slice(0, SHOWN).map(({ sheet, line, seen, cells, faults, changes }) => ({
      sheet: used[sheet]!.name, line, seen, cells: cells.slice(0, 8), faults, changes,
    })),
  })
  const twice = await namesakes(o, pending, returned.union)
  if (twice.length > 0) returned.take = false
  returned.doubts.push(...twice, ...renamed(o, used.map(({ ledger }) => ledger!), rows))
  state.phase = 'looked'
  keep(pending)
}

const SHOWN = 40

/** A row that was written over with somebody else is mostly a new one. */
function renamed({ register }: Doing, ledgers: readonly string[], rows: NonNullable<Pending['state']['preview']>['rows']): string[] {
  return rows.flatMap(({ sheet, line, changes }) => {
    const { title, fields } = register.ledgers.get(ledgers[sheet]!)!
    const label = (fields as Fields)[title[0]!]?.label
    const change = changes.find(one => one.label === label && one.before !== '')
    return change ? [`第${line}行把“${change.before}”改成了“${change.after}”，请核对是不是另一个`] : []
  }).slice(0, 3)
}

/** Of several files of one union the last stays ticked; each is told of the others. */
export function chooseAmongDoubles(files: readonly Returned[]): void {
  for (const one of files) one.twin = null
  const sound = files.filter(({ union, state, result }) => union !== null && state === 'sound' && result === null)
  for (const some of Map.groupBy(sound, ({ union }) => union).values()) {
    if (some.length === 1) continue
    const last = some.findLast(({ take }) => take) ?? some.at(-1)!
    for (const one of some) Object.assign(one, {
      take: one === last && one.take,
      twin: one === last ? `同一个工会有${some.length}份，收的是这一份` : `同一个工会有${some.length}份，收另一份“${last.file}”；要收这一份，请改勾`,
    })
  }
}
