import { canonical } from '#kit/canonical.ts'
import { hash } from 'node:crypto'
import { sql } from '#store/sql.ts'
import type { Read } from '#store/store.ts'
import { bodyOf, digestOf, digestsIn, genesis, hashOf, opened, type ChangeRow } from '../history/chain.ts'
import { sayMoment } from '../history/moment.ts'
import type { Open } from '../open.ts'
import { present } from '../record.ts'
import { verbLabel } from '../verbs.ts'

type BookRow = { id: string; name: string; head_no: number; head_hash: string }
type Last = { no: number; ledger: string; alive: boolean; mark: string }

/** Walks a book's chain from the first change. `standing` are the records that must have a row now. */
export async function chainFlaws(read: Read, o: Open, book: BookRow, count: (more: number) => void): Promise<{ flaws: string[]; standing: Map<string, Last> }> {
  const flaws: string[] = []
  const last = new Map<string, Last>()
  const emptied = new Map<string, number>()
  let [expected, previous, unreadable] = [1, genesis(book.id), 0]

  for (let from = 0; ;) {
    const page = await read.all<ChangeRow>(sql`select * from change where book = ${book.id} and no > ${from} order by no limit 500`)
    for (const change of page) {
      if (!isJson(change.body)) flaws.push(`${saying(o, change)}读不出来，被改动过，请从备份恢复`)
      else examine(change)
      if (change.no !== expected) flaws.push(`历史缺第${expected}号${change.no > expected + 1 ? `至第${change.no - 1}号` : ''}变更，请从备份恢复`)
      else if (hashOf(previous, change) !== change.hash) flaws.push(`${saying(o, change)}与校验值不符，被改动过或次序不对，请从备份恢复`)
      expected = change.no + 1
      previous = change.hash
    }
    count(page.length)
    if (page.length < 500) break
    from = page.at(-1)!.no
  }

  if (expected - 1 !== book.head_no || previous !== book.head_hash) flaws.push(`历史止于第${expected - 1}号变更，而账套记的是第${book.head_no}号，末尾的变更不全或被改动过，请从备份恢复`)
  for (const no of emptied.values()) flaws.push(`第${no}号变更的个人信息缺失，却没有依法删除的记录，请从备份恢复`)
  if (unreadable > 0) flaws.push(`有${unreadable}条变更的个人信息无法读取，数据密钥不符，请用恢复码恢复密钥`)
  return { flaws, standing: new Map([...last].filter(([, one]) => one.alive)) }

  function examine(change: ChangeRow): void {
    const personal = opened(o.keys, change)
    const digests = digestsIn(change.body)
    if (change.sealed !== null && !personal) unreadable++
    if (personal
      && digests.some(digest =>
        personal.values[digest] === undefined || digestOf(personal.salt, personal.values[digest]) !== digest)) flaws.push(`${saying(o, change)}的个人信息与摘要不符，被改动过，请从备份恢复`)
    if (change.sealed === null && digests.length > 0 && !emptied.has(change.record)) emptied.set(change.record, change.no)
    if (change.step === 'forget') emptied.delete(change.record)

    const body = bodyOf(change, () => '#')
    if (body.after === undefined) return
    const before = last.get(change.record)
    const alive = before?.alive ?? false
    if (change.step === 'forget' ? !alive : (body.before ? markOf(body.before) : '') !== (alive ? before!.mark : '')) {
      flaws.push(`${saying(o, change)}所记的改前内容，与${before ? `第${before.no}号变更的改后内容` : '此前没有这条记录'}不符，请从备份恢复`)
    }
    last.set(change.record, { no: change.no, ledger: change.ledger, alive: body.after !== null, mark: body.after ? markOf(body.after) : '' })
  }
}

/** '第12号变更（张三2025年8月18日14:05登记劳动争议）'. */
export function saying(o: Open, { no, who_name, at, step, ledger: id }: ChangeRow): string {
  const ledger = o.register.ledgers.get(id)
  return `第${no}号变更（${who_name}${sayMoment(at)}${verbLabel(ledger, step)}${ledger?.label ?? id}）`
}

function isJson(text: string): boolean {
  try {
    return JSON.parse(text) !== null
  } catch {
    return false
  }
}

/** A content in few bytes, so that a whole book fits in memory. */
function markOf(record: Readonly<Record<string, unknown>>): string {
  return hash('sha256', canonical(present(record)), 'base64')
}
