import { Readable } from 'node:stream'
import { writeSpreadsheet } from '#formats/spreadsheet/write.ts'
import { sayPeriod } from '#kit/period.ts'
import { refuse } from '#kit/refusal.ts'
import type { AnyLedger } from '#model/ledger.ts'
import type { Register } from '#model/register.ts'
import { listing, type Line, type Listing } from '#sheets/listing-sheet.ts'
import { templateFor } from '../imports/template.ts'
import type { Acting, Route } from '../route.ts'
import { flag, list, object, text } from '../schema.ts'
import { layAside } from './aside.ts'
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
        id: `${id}.export`, method: 'POST', url: `/api/ledgers/${id}/export`, who: 'reader', scope: 'below', say: `导出${label}的一份清单（.xlsx），条件同查询；号码遮盖`,
        rate: 20, ...ledger.restricted && { restricted: true as const },
        body: object({ union: text, period: text, date: text, where: {}, text, order: text, up: flag, columns: list(text) }, [
          'union', 'period', 'date', 'where', 'text', 'order', 'up', 'columns',
        ]),
        work: c => sendList(ledger, c),
      },
    ]
  })
}

/** Many times what is ever printed, and no more than takes a minute or two. */
const MOST = 200_000

/** All pages of a list, as one sheet: its lines are laid aside in a file, for only the last of them tells which columns it has. */
async function sendList(ledger: AnyLedger, c: Acting): Promise<unknown> {
  const { house, actor, right, body } = c
  const asked = listingOf(body)
  const union = asked.union ?? right.union
  const whose = String((await house.desk.office.get(actor, 'union', union))['called'])
  const [year, month, day] = house.today().split('-').map(Number)
  const list = listing(ledger, {
    under: `单位：${whose}${asked.period ? `　期间：${sayPeriod(asked.period)}` : ''}`, printed: `${year}年${month}月${day}日`,
    ...(Array.isArray(body['columns']) && { columns: body['columns'].filter(one => typeof one === 'string') }),
  })
  const { writeLongSpreadsheet } = await import('#formats/spreadsheet/long.ts')
  const { items, gone } = await layAside(pagesOf(ledger, c, asked, list))
  return sentXlsx(c, `${ledger.label}台账.xlsx`, Readable.from(writeLongSpreadsheet(list.sheet(items))).on('close', () => void gone()))
}

async function* pagesOf(ledger: AnyLedger, { house, actor }: Acting, asked: ReturnType<typeof listingOf>, list: Listing): AsyncGenerator<Line[]> {
  for (let after: string | undefined; ;) {
    const { total, records, names, next } = await house.desk.office.list(actor, ledger.id, { ...asked, limit: 500, ...(after !== undefined && { after }) })
    if (total > MOST) throw refuse('invalid', `符合条件的有${total}${ledger.unit}，一次最多导出${MOST}${ledger.unit}，请按期间或工会分几次导出`)
    yield list.add(records, names)
    if (next === undefined) return
    after = next
  }
}
