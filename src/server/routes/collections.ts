import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { refuse } from '#kit/refusal.ts'
import type { Register } from '#model/register.ts'
import { collection } from '#office/collection.ts'
import { handOut } from '../collecting/hand-out.ts'
import { answer } from '../collecting/answer.ts'
import { chooseAmongDoubles, judge } from '../collecting/judge.ts'
import { matterOf } from '../collecting/matter.ts'
import { hold, receive } from '../collecting/receive.ts'
import { beginRound, findRound, keepRound, workOn, type Kept } from '../collecting/round.ts'
import { briefSchema, roundSchema, standingSchema } from '../collecting/schema.ts'
import { standingOf } from '../collecting/standing.ts'
import { take } from '../collecting/take.ts'
import { clean, find } from '../imports/pending.ts'
import { refusedOf } from '../imports/work.ts'
import { withForm } from '../received.ts'
import type { Acting, Route } from '../route.ts'
import { flag, list, map, object, orNull, text } from '../schema.ts'
import type { Viewer } from '../viewing.ts'
import { word } from '../words.ts'
import { disposition } from './files.ts'
import { failing, ownerOf, sentXlsx } from './imports.ts'

const MOST = { files: 100, megabytes: 100 }

/** 收表: handing sheets out, seeing who returned them, and taking the returned ones in. */
export function collectionRoutes(register: Register, viewer: Viewer): readonly Route[] {
  const doing = ({ house: { desk }, actor }: Acting) => ({ desk, register, actor })
  return [
    {
      id: 'collection.running', method: 'GET', url: '/api/collections', who: 'reader', scope: 'own', say: '正在收的表：应报多少、已报多少、截止日期', answer: list(briefSchema),
      work: async ({ house: { desk: { office }, today }, actor }) => {
        const { records } = await office.list(actor, collection.id, { where: { state: 'open' }, order: 'due', up: true, limit: 10 })
        return Promise.all(records.map(record => standingOf(office, actor, record, today())))
      },
    },
    {
      id: 'collection.standing', method: 'GET', url: '/api/collections/:id', who: 'reader', scope: 'record', say: '一次收表的进展：哪些工会报了、哪些没报、催报的文字', answer: standingSchema,
      work: async ({ house: { desk: { office }, today }, actor, params }) => standingOf(office, actor, await office.get(actor, collection.id, params['id']!), today()),
    },
    {
      id: 'collection.sheets', method: 'GET', url: '/api/collections/:id/sheets.zip', who: 'clerk', scope: 'record', say: '发给各工会的表：每个工会一个 .xlsx，已知的先填好，打成一个压缩包；号码遮盖', rate: 20,
      work: async c => {
        const { house: { desk: { office } }, actor, params, reply } = c
        const record = await office.get(actor, collection.id, params['id']!)
        const archive = await handOut({ office, actor, register }, record)
        return reply.type('application/zip').header('content-disposition', disposition(false, `${String(record['name'])}.zip`)).send(Readable.from(archive))
      },
    },
    {
      id: 'collection.receive', method: 'POST', url: '/api/collections/:id/returns', who: 'clerk', scope: 'change', upload: true, rate: 30, answer: roundSchema,
      say: '收回的表一起放入（可以是压缩包）：认出是哪个工会的，逐行核对，什么也不存',
      work: c => withForm(c, MOST, async ({ files }) => {
        const { desk } = c.house
        const id = c.params['id']!
        await refuseOthers(c, id)
        const matter = await matterOf({ office: desk.office, actor: c.actor, register }, id)
        clean(desk.dir)
        const kept = beginRound(desk.dir, ownerOf(c), id)
        const held = await hold(viewer, kept, files)
        await workOn(kept, 'reading', 'looked', () => receive({ ...doing(c), viewer, matter, answers: kept.state.answers }, kept, held), failing(c))
        return kept.state
      }),
    },
    { id: 'return.get', method: 'GET', url: '/api/returns/:id', who: 'clerk', scope: 'self', answer: roundSchema, say: '一批收回的表进行到哪一步', work: async c => own(c).state },
    {
      id: 'return.change', method: 'PATCH', url: '/api/returns/:id', who: 'clerk', scope: 'self', answer: roundSchema, say: '收回的一份表：收不收、是哪个工会的；或者表里不认识的名称是哪一个',
      body: object({ file: text, take: flag, union: text, names: map(orNull(text)) }, ['file', 'take', 'union', 'names']),
      work: async c => {
        const kept = own(c)
        await change({ ...doing(c) }, kept, c.body)
        keepRound(kept)
        return kept.state
      },
    },
    {
      id: 'return.take', method: 'POST', url: '/api/returns/:id/take', who: 'clerk', scope: 'self', answer: roundSchema, say: '收下勾选的表：每份是一次导入，可以分别撤销',
      work: async c => {
        const kept = own(c)
        await matterOf({ office: c.house.desk.office, actor: c.actor, register }, kept.state.collection) // Refuses one that is closed by now.
        await workOn(kept, 'entering', 'done', () => take({ ...doing(c), today: c.house.today() }, kept), failing(c))
        return kept.state
      },
    },
    {
      id: 'return.refused', method: 'GET', url: '/api/returns/:id/:file/refused.xlsx', who: 'clerk', scope: 'self', say: '一份收回的表里退回的行，标出哪里不对',
      work: async c => {
        const kept = own(c)
        const one = fileIn(kept, c.params['file'])
        const path = refusedOf(find(kept.folder, ownerOf(c), one.id!))
        if (!existsSync(path)) throw refuse('missing', '没有退回的行')
        return sentXlsx(c, `${one.file.replace(/\.[^.]*$/, '')}（退回）.xlsx`, await readFile(path))
      },
    },
  ]

  async function change(o: ReturnType<typeof doing>, kept: Kept, body: Acting['body']): Promise<void> {
    const matter = () => matterOf({ office: o.desk.office, actor: o.actor, register }, kept.state.collection)
    if (body['names'] !== undefined) return answer({ ...o, matter: await matter() }, kept, body['names'] as Readonly<Record<string, unknown>>)
    const one = fileIn(kept, word(body, 'file', '文件'))
    const { union, take } = body
    if (typeof union === 'string' && union !== one.union) {
      if (one.state !== 'sound' && one.state !== 'unknown') throw refuse('conflict', '这份表不能收，不用选工会', 'union')
      const known = await matter()
      const chosen = known.unions.find(({ id }) => id === union)
      if (!chosen) throw refuse('invalid', '这个工会不在这次要报的工会里，请重新选', 'union')
      Object.assign(one, { union, unionName: chosen.called, state: 'sound', take: true, doubts: [`按您选的“${chosen.called}”收`] })
      await judge({ ...o, matter: known, answers: kept.state.answers }, find(kept.folder, kept, one.id!), one)
    }
    if (typeof take === 'boolean') one.take = take && one.state === 'sound'
    if (take === true) for (const other of kept.state.files) if (other !== one && other.union === one.union) other.take = false
    chooseAmongDoubles(kept.state.files)
  }
}

function own(c: Acting): Kept {
  return findRound(c.house.desk.dir, ownerOf(c), c.params['id']!)
}

function fileIn({ state }: Kept, id: string | undefined): Kept['state']['files'][number] {
  const found = state.files.find(one => one.id !== null && one.id === id)
  if (!found || (state.phase !== 'looked' && state.phase !== 'done')) throw refuse('missing', '这份收回的表已不在，请重新放入', 'file')
  return found
}

/** A round of another book is seen, and not collected for. */
async function refuseOthers({ house: { desk }, actor }: Acting, id: string): Promise<void> {
  const [checked] = await desk.office.check(actor, [{ ledger: collection.id, do: 'change', id, values: {} }])
  const fault = checked!.faults.find(({ code }) => code === 'forbidden' || code === 'missing')
  if (fault) throw refuse(fault.code!, fault.say)
}
