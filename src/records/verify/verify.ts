import { refuse } from '#kit/refusal.ts'
import { checkFile } from '#store/files.ts'
import { ident, sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import type { Actor } from '../actor.ts'
import type { Open } from '../open.ts'
import { bodyFlaws } from '../bodies/rows.ts'
import { entryFlaws } from '../entries.ts'
import { wordFlaws } from '../search/keep.ts'
import { sumFlaws } from '../tally/recount.ts'
import { looseEnds, treeFlaws } from './ties.ts'
import { chainFlaws } from './chain.ts'
import { rowFlaws } from './rows.ts'

export type Progress = (done: number, total: number) => void

/**
 * The full recount: every link of every chain, every row against its latest change, every tie, the tree and every
 * file. Each flaw is one sentence that names its place. Of one state of the ledgers; others may write meanwhile.
 */
export async function verify(o: Open, actor: Actor, progress: Progress = () => {}): Promise<string[]> {
  if (actor.unions !== 'all') throw refuse('forbidden', '核验要查看全部记录，请由管理员进行')
  const { flaws, files } = await o.store.snapshot(async read => {
    const count = counter(await sizeOf(read, o), progress)
    const flaws: string[] = []
    const files = new Map<string, string>()
    for (const book of await read.all<{ id: string; name: string; head_no: number; head_hash: string }>(sql`select * from book order by id`)) {
      const where = `账套“${book.name}”`
      const { flaws: broken, standing } = await chainFlaws(read, o, book, count)
      const notes = await read.all<{ hash: string; name: string }>(sql`select hash, name from file where book = ${book.id}`)
      for (const { hash, name } of notes) files.set(hash, `${where}的附件“${name}”`)
      const wrong = await rowFlaws(read, o, book.id, standing, new Set(notes.map(note => note.hash)), count)
      flaws.push(...[...broken, ...wrong].map(flaw => `${where}：${flaw}`))
    }
    for (const recount of [looseEnds, treeFlaws, entryFlaws, sumFlaws, wordFlaws, bodyFlaws]) flaws.push(...await recount(read, o.register))
    return { flaws, files }
  })
  for (const [hash, called] of files) {
    const found = await checkFile(o.dir, hash)
    if (found !== 'sound') flaws.push(`${called}${found === 'missing' ? '不在数据文件夹里，请从备份恢复' : '被改动过，与登记时不同，请从备份恢复'}`)
  }
  return flaws
}

async function sizeOf(read: Read, o: Open): Promise<number> {
  let total = (await read.get<{ n: number }>(sql`select count(*) as n from change`))!.n
  for (const ledger of o.register.ledgers.keys()) total += (await read.get<{ n: number }>(sql`select count(*) as n from ${ident(ledger)}`))!.n
  return total
}

function counter(total: number, progress: Progress): (more: number) => void {
  let done = 0
  return more => progress(done += more, total)
}
