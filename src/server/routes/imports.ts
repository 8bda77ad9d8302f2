import { createHash } from 'node:crypto'
import { createWriteStream, existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { refuse } from '#kit/refusal.ts'
import type { Register } from '#model/register.ts'
import { change } from '../imports/change.ts'
import { enter, look } from '../imports/long.ts'
import { begin, clean, drop, find, isBusy, keep, refuseMany, type Pending } from '../imports/pending.ts'
import { importSchema } from '../imports/schema.ts'
import { read, type Doing } from '../imports/steps.ts'
import type { ImportState } from '../imports/types.ts'
import { fileOf, refusedOf, revive, work } from '../imports/work.ts'
import type { Acting, Route } from '../route.ts'
import { flag, integer, list, object, text } from '../schema.ts'
import { disposition } from './files.ts'

/** Sheets of an office on their way into the ledgers: sent, understood, looked at, entered; each belongs to who sent it. */
export function importRoutes(register: Register): readonly Route[] {
  const answer = importSchema
  const doing = ({ house: { desk }, actor }: Acting): Doing => ({ desk, register, actor })
  return [
    {
      id: 'desk.imports', method: 'GET', url: '/api/imports', who: 'clerk', scope: 'own', say: '各批导入',
      answer: list(object({ id: text, at: text, who: text, note: text, rows: integer, undone: flag })),
      work: async ({ house, actor }) => {
        clean(house.desk.dir)
        return house.desk.office.imports(actor)
      },
    },
    {
      id: 'import.send', method: 'POST', url: '/api/imports', who: 'clerk', scope: 'self', answer, upload: true, rate: 30, say: '上传一份表格（.xlsx、.xls、.csv），读出里面的表、列和可能的台账',
      work: async c => {
        const pending = await received(c)
        return answered(c, pending, 'reading', { done: 'ready', failed: 'failed' }, () => read(doing(c), pending))
      },
    },
    { id: 'import.get', method: 'GET', url: '/api/imports/:id', who: 'clerk', scope: 'self', answer, say: '一份上传的表格进行到哪一步', work: async c => own(c).state },
    {
      id: 'import.change', method: 'PATCH', url: '/api/imports/:id', who: 'clerk', scope: 'self', answer, say: '改列的对应、名称、年份和做法',
      body: object({ sheets: list({}), names: {}, union: text, good: flag, existing: text, remember: flag, rough: flag }, [
        'sheets', 'names', 'union', 'good', 'existing', 'remember', 'rough',
      ]),
      work: async c => {
        const pending = waiting(c)
        await change({ register, read: c.house.desk.office.store.read }, pending, c.body)
        keep(pending)
        return pending.state
      },
    },
    {
      id: 'import.look', method: 'POST', url: '/api/imports/:id/look', who: 'clerk', scope: 'self', answer, say: '逐行核对：哪些新增、哪些已有、哪些退回、哪些名称不认识，什么也不存',
      work: c => {
        const pending = waiting(c)
        return answered(c, pending, 'looking', { done: 'looked', failed: 'ready' }, () => look(doing(c), pending))
      },
    },
    {
      id: 'import.enter', method: 'POST', url: '/api/imports/:id/enter', who: 'clerk', scope: 'self', answer, say: '导入核对过的表格',
      work: c => {
        const pending = waiting(c)
        refuseUnready(pending)
        return answered(c, pending, 'entering', { done: 'done', failed: 'ready' }, () => enter(doing(c), pending))
      },
    },
    {
      id: 'import.refused', method: 'GET', url: '/api/imports/:id/refused.xlsx', who: 'clerk', scope: 'self', say: '退回的行，按原来的格式，标出哪里不对',
      work: async c => {
        const pending = own(c)
        if (!existsSync(refusedOf(pending))) throw refuse('missing', '没有退回的行')
        return sentXlsx(c, `${pending.state.file.replace(/\.[^.]*$/, '')}（退回）.xlsx`, await readFile(refusedOf(pending)))
      },
    },
    {
      id: 'import.drop', method: 'DELETE', url: '/api/imports/:id', who: 'clerk', scope: 'self', say: '不要这份上传的表格了', answer: object({}),
      work: async c => {
        drop(waiting(c))
        return {}
      },
    },
  ]
}

export function sentXlsx({ reply }: Acting, name: string, bytes: Uint8Array | Readable): unknown {
  return reply.type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    .header('content-disposition', disposition(false, name))
    .send(bytes instanceof Readable ? bytes : Buffer.from(bytes))
}

/** In MB. A workbook is packed and has its pictures with it; text is what it is, a million rows of it. */
const LARGEST = { workbook: 50, text: 400 }

/** The file on the disk, and its hash, by which an import is known. */
async function received(c: Acting): Promise<Pending> {
  const { request, house: { desk }, right } = c
  const part = await request.file({ limits: { fileSize: LARGEST.text * MB, files: 1, fields: 10 }, throwFileSizeLimit: false })
  if (!part) throw refuse('invalid', '没有收到文件，请重新选择', 'file')
  const most = /\.(?:csv|txt)$/i.test(part.filename) ? LARGEST.text : LARGEST.workbook
  refuseMany(desk.dir, ownerOf(c))
  clean(desk.dir, ownerOf(c))
  const pending = begin(desk.dir, ownerOf(c), nameOf(part.filename), right.union)
  try {
    const hash = createHash('sha256')
    let bytes = 0
    const hashing = new Transform({ transform: (chunk: Uint8Array, _, done) => {
      hash.update(chunk)
      done((bytes += chunk.length) > most * MB ? tooLarge(most) : null, chunk)
    } })
    await pipeline(part.file, hashing, createWriteStream(fileOf(pending), { mode: 0o600 }))
    if (part.file.truncated) throw tooLarge(most)
    pending.source = hash.digest('hex')
    return pending
  } catch (error) {
    drop(pending)
    throw error
  }
}

const MB = 1024 * 1024

function tooLarge(most: number) {
  return refuse('invalid', `表格超过 ${most} MB，请去掉里面的图片，或拆成几个文件再导入`, 'file')
}

function nameOf(told: string): string {
  return basename(told.replaceAll('\\', '/')).replace(/[\u0000-\u001f]/g, '').slice(-100) || '表格'
}

export function ownerOf({ person, actor }: Acting): { person: string; book: string } {
  return { person: person.user.id, book: actor.book }
}

function own(c: Acting): Pending {
  return revive(find(c.house.desk.dir, ownerOf(c), c.params['id']!))
}

/** One that nobody works on just now. */
function waiting(c: Acting): Pending {
  const pending = own(c)
  if (isBusy(pending)) throw refuse('busy', '这份表格正在处理，请等它做完')
  return pending
}

function refuseUnready({ state: { phase, preview, choices } }: Pending): void {
  if (phase !== 'looked' || !preview) throw refuse('conflict', '设置改过了，请先重新核对，再导入')
  const refused = preview.counts.refused + (choices.existing === 'refuse' ? preview.counts.changed : 0)
  if (refused > 0 && !choices.good) throw refuse('conflict', `有${refused}行不能导入，请改好表格重新上传，或选“先存没有问题的行”`, 'good')
}

async function answered(c: Acting, pending: Pending, phase: ImportState['phase'], then: {
  done: ImportState['phase']
  failed: ImportState['phase']
}, run: () => Promise<void>): Promise<ImportState> {
  await work(pending, phase, then, run, failing(c))
  return pending.state
}

/** Notes what failed behind an answer, without a word of what it was about. */
export function failing(c: Acting): (error: unknown) => void {
  return error => {
    const { name, stack = '' } = error as Error
    c.request.log.error({ error: name, at: stack.split('\n').filter(line => /^\s+at /.test(line)).slice(0, 8) }, 'failed')
  }
}
