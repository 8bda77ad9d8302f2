import { setImmediate } from 'node:timers/promises'
import { plainName } from '#formats/evidence-name.ts'
import { writeSpreadsheet } from '#formats/spreadsheet/write.ts'
import { zipStream, type ZipInput } from '#formats/zip.ts'
import { findDate, sayPeriod } from '#kit/period.ts'
import { refuse } from '#kit/refusal.ts'
import type { LedgerRecord } from '#model/base.ts'
import type { Register } from '#model/register.ts'
import { sayDay } from '#office/collection-reminder.ts'
import { columnNames } from '#office/collection.ts'
import type { Actor } from '#records/actor.ts'
import type { Office } from '#records/office.ts'
import { prefilled, type How } from '#sheets/collected/prefilled.ts'
import { collectedWorkbook } from '#sheets/collected/workbook.ts'
import { unionsAsked } from './asked.ts'

type Asked = { ledger: string; columns: string | null; prefilled: How | null }

/** An archive with one small workbook for each union, made one after another while it is sent. */
export async function handOut(o: { office: Office; actor: Actor; register: Register }, record: LedgerRecord): Promise<AsyncGenerator<Uint8Array>> {
  const [period, due] = [findDate(record['period']), findDate(record['due'])]
  const asked = record['asked'] as Asked[]
  if (!period || !due) throw refuse('invalid', '请先写明所属期和截止日期，再下载各工会的表', 'period')
  if (asked.length === 0) throw refuse('invalid', '还没有写收哪些表，请点“修改”，在“收哪些表”里选台账', 'asked')
  const unions = await unionsAsked(o.office, o.actor, record)
  if (unions.length === 0) throw refuse('invalid', '下面没有要报的工会，请先登记基层工会，或点“修改”选定工会', 'unions')
  const ids = new Set(unions.map(({ id }) => id))
  const sheets = await Promise.all(asked.map(async ({ ledger: id, columns, prefilled: how }) => {
    const ledger = o.register.ledgers.get(id)!
    return { ledger, columns: columnNames(columns), carried: how === 'last', rows: await prefilled(o, { ledger, how: how ?? 'standing', period, by: record.union!, unions: ids }) }
  }))
  const name = String(record['name'])
  async function* files(): AsyncGenerator<ZipInput> {
    for (const union of unions) {
      const about = { title: `${name}（${union.called}）`, union: union.called, period: sayPeriod(period!), due: sayDay(due!.last), code: { collection: record.id, union: union.id } }
      const workbook = collectedWorkbook(about, sheets.map(({ rows, ...sheet }) => ({ ...sheet, rows: rows.get(union.id) ?? [] })))
      yield { name: plainName(`${union.called}（${name}）.xlsx`), chunks: [await writeSpreadsheet(workbook)] }
      await setImmediate() // others get their turn
    }
  }
  return zipStream(files())
}
