import type { Filling } from '#formats/xlsx/values-after.ts'
import type { Grid } from '#formats/xlsx/grid.ts'
import { sayPeriod } from '#kit/period.ts'
import { refuse } from '#kit/refusal.ts'
import type { Register } from '#model/register.ts'
import { blank } from '#office/blank.ts'
import { blankValues, type Bound, type Filled } from '#reports/blank/values.ts'
import { findFile } from '#store/files.ts'
import { unionOf } from '../checking.ts'
import type { Acting, Route } from '../route.ts'
import { flag, integer, list, map, number, object, text } from '../schema.ts'
import { sourcesOf } from '../sources.ts'
import type { Viewer } from '../viewing.ts'
import { periodIn } from '../words.ts'
import { figureSchema, sent } from './figures.ts'

const cell = object({ text, number, formula: text, percent: flag }, ['number', 'formula', 'percent'])
const asked = object({ union: text, period: text }, ['union'])

/** 上报表: a superior's blank, looked at and filled from the ledgers. */
export function blankRoutes(register: Register, viewer: Viewer): readonly Route[] {
  return [
    {
      id: 'blank.look', method: 'GET', url: '/api/blanks/:id', who: 'reader', scope: 'record', say: '上报表的空白表：各张工作表的格子、公式和合并',
      answer: list(object({ name: text, hidden: flag, rows: integer, columns: integer, merges: list(text), cells: map(cell) })),
      work: async c => (await grids(c, viewer)).map(grid => ({ ...grid, cells: Object.fromEntries(grid.cells) })),
    },
    {
      id: 'blank.values', method: 'POST', url: '/api/blanks/:id/values', who: 'reader', scope: 'record', say: '上报表按一个工会、一段时间要填的数，和表内合计对不上的地方', body: asked,
      answer: list(object({ sheet: text, at: text, shown: text, own: flag, say: text, figure: figureSchema }, ['own', 'say', 'figure'])),
      work: async c => (await filled(register, c, viewer)).values.map(({ figure, value, ...one }) => ({
        ...one, shown: value === null ? '' : String(value), ...figure && { figure: sent(figure) },
      })),
    },
    {
      id: 'blank.file', method: 'POST', url: '/api/blanks/:id/xlsx', who: 'reader', scope: 'record', say: '填好的上报表（.xlsx）：只改要填的格子，没有数的标出来', body: asked,
      async work(c) {
        const { values, path, name, title } = await filled(register, c, viewer)
        const fillings = values.filter(({ own }) => !own).map(({ sheet, at, value }): Filling => ({ sheet, at, value }))
        const bytes = await viewer.filled({ path, name, fillings })
        return c.reply.type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
          .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(title)}.xlsx`).send(Buffer.from(bytes))
      },
    },
  ]
}

async function filled(register: Register, c: Acting, viewer: Viewer): Promise<{ values: Filled[]; path: string; name: string; title: string }> {
  const { desk } = c.house
  const [union, period] = [await unionOf(c, c.body), periodIn(c.body)]
  const { record, path, name } = await fileOf(c)
  const unions = async (names: readonly string[]) => {
    const found = await desk.office.names(c.actor, 'union', names)
    return new Map([...found].flatMap(([named, one]) => 'id' in one ? [[named, one.id]] : []))
  }
  const values = await blankValues(
    register, { ...sourcesOf({ ...desk, actor: c.actor }), unions }, await viewer.grids({ path, name }), record['cells'] as Bound[],
    { union: union.id, period },
  )
  return { values, path, name, title: `${union.name}${sayPeriod(period)}${String(record['name'])}` }
}

async function grids(c: Acting, viewer: Viewer): Promise<Grid[]> {
  const { path, name } = await fileOf(c)
  return viewer.grids({ path, name })
}

async function fileOf({ house: { desk }, actor, params }: Acting) {
  const record = await desk.office.get(actor, blank.id, params['id']!)
  const [hash] = (record['sheet'] as string[] | null) ?? []
  if (hash === undefined) throw refuse('missing', '这张上报表还没有放空白表，请点“修改”，把下发的 Excel 文件放进去', 'sheet')
  const { name } = await desk.office.findEvidence(actor, blank.id, record.id, hash)
  return { record, name, path: await findFile(desk.dir, hash) }
}
