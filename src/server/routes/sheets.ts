import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeSpreadsheet, type PrintedSheet } from '#formats/spreadsheet-write.ts'
import { sayPeriod } from '#kit/period.ts'
import { refuse } from '#kit/refusal.ts'
import type { LedgerRecord } from '#model/base.ts'
import type { AnyLedger } from '#model/ledger.ts'
import type { Register } from '#model/register.ts'
import { listingSheet } from '#sheets/listing-sheet.ts'
import { writeApart } from '../imports/apart.ts'
import { templateFor } from '../imports/template.ts'
import type { Acting, Route } from '../route.ts'
import { flag, list, object, text } from '../schema.ts'
import { sentXlsx } from './imports.ts'
import { listingOf } from './ledgers.ts'

/** Sheets of each ledger for the office's own programs: an empty one to be filled in, and its lists to be printed. */
export function sheetRoutes(register: Register): readonly Route[] {
  return [...register.ledgers.values()].flatMap((ledger): Route[] => {
    const { id, label, by = 'clerk' } = ledger
    return [
      {
        id: `${id}.template`, method: 'GET', url: `/api/ledgers/${id}/template.xlsx`, who: by, scope: 'own', say: `${label}的导入模板`,
        work: async c => {
          const unions = (await c.house.desk.office.unions(c.actor)).map(({ called }) => called)
          return sentXlsx(c, `${label}导入模板.xlsx`, await writeSpreadsheet(await templateFor(ledger, unions)))
        },
      },
      {
        id: `${id}.export`, method: 'POST', url: `/api/ledgers/${id}/export`, who: 'reader', scope: 'below', say: `导出${label}的一份清单（.xlsx），条件同查询；号码遮盖`, rate: 20, ...ledger.restricted && { restricted: true as const },
        body: object({ union: text, period: text, date: text, where: {}, text, order: text, up: flag, columns: list(text) }, ['union', 'period', 'date', 'where', 'text', 'order', 'up', 'columns']),
        work: async c => sentXlsx(c, `${label}台账.xlsx`, await writtenApart(await listed(ledger, c))),
      },
    ]
  })
}

const MOST = 20_000

/** All pages of a list, as one sheet. */
async function listed(ledger: AnyLedger, { house, actor, right, body }: Acting): Promise<PrintedSheet> {
  const asked = listingOf(body)
  const records: LedgerRecord[] = []
  const names: Record<string, string> = {}
  for (let after: string | undefined; ;) {
    const page = await house.desk.office.list(actor, ledger.id, { ...asked, limit: 500, ...(after !== undefined && { after }) })
    if (page.total > MOST) throw refuse('invalid', `符合条件的有${page.total}${ledger.unit}，一次最多导出${MOST}${ledger.unit}，请按期间或工会分几次导出`)
    records.push(...page.records)
    Object.assign(names, page.names)
    after = page.next
    if (after === undefined) break
  }
  const union = asked.union ?? right.union
  const whose = String((await house.desk.office.get(actor, 'union', union))['called'])
  const [year, month, day] = house.today().split('-').map(Number)
  return listingSheet(ledger, {
    records, names, under: `单位：${whose}${asked.period ? `　期间：${sayPeriod(asked.period)}` : ''}`, printed: `${year}年${month}月${day}日`,
    ...(Array.isArray(body['columns']) && { columns: body['columns'].filter(one => typeof one === 'string') }),
  })
}

async function writtenApart(sheet: PrintedSheet): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'niangjia-'))
  try {
    return await writeApart([sheet], join(folder, 'list.xlsx'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
