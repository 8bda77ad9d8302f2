import { newId } from '#kit/id.ts'
import { findPeriod } from '#kit/period.ts'
import { refuse } from '#kit/refusal.ts'
import { bodyText, type Block, type Body, type Bound, type Inline } from './body.ts'
import { wantNamed } from './figure.ts'
import { splitsOf } from './splits.ts'
import type { Register } from './register.ts'

/**
 * A body that comes from outside, as what it may be and nothing else: members that no body has are left out, so that neither
 * script nor style comes in. Refuses what is no body, what is too long to be one paper, and figures of indicators that there are none of.
 */
export function soundBody(value: unknown, register: Register): Body {
  if (!Array.isArray(value)) throw misshapen()
  if (value.length > MOST_BLOCKS) throw tooLong(Math.round(value.length / 10))
  const met = new Set<string>()
  const body = value.map((one, i) => {
    const block = blockOf(one, { register, at: `第${i + 1}段` })
    const id = typeof block.id === 'string' && block.id !== '' && !met.has(block.id) ? block.id : newId()
    met.add(id)
    return { ...block, id }
  })
  const pages = Math.ceil(bodyText(body).length / PAGE)
  if (pages > MOST_PAGES) throw tooLong(pages)
  return body
}

/** Characters of a page by GB/T 9704: 22 lines of 28. */
const PAGE = 22 * 28
const MOST_PAGES = 200
const MOST_BLOCKS = 10_000

type Ground = { register: Register; at: string }

function blockOf(value: unknown, ground: Ground): Block {
  const { id, twin, kind, level, runs, ordered, items, rows, drawn, pictures } = members(value)
  const own = { id: String(id ?? '').slice(0, 40), ...(typeof twin === 'string' && { twin: twin.slice(0, 40) }) }
  switch (kind) {
    case 'heading': return { ...own, kind, level: level === 2 || level === 3 ? level : 1, runs: runsIn(runs, ground) }
    case 'paragraph': return { ...own, kind, runs: runsIn(runs, ground) }
    case 'list': return { ...own, kind, ...(ordered === true && { ordered }), items: listIn(items).map(item => runsIn(item, ground)) }
    case 'table': return { ...own, kind, ...(drawn === true && { drawn }), rows: listIn(rows).map(row => listIn(row).map(cell => runsIn(cell, ground))) }
    case 'pictures': return { ...own, kind, pictures: listIn(pictures).map(pictureOf) }
    case 'page-break': return { ...own, kind }
    default: throw misshapen()
  }
}

/** Neighbours that are alike become one, and nothing is nothing: what looks the same is the same. */
function runsIn(value: unknown, ground: Ground): Inline[] {
  const made: Inline[] = []
  for (const run of listIn(value).map(one => runOf(one, ground))) {
    const last = made.at(-1)
    if (run.text === '' && !run.figure) continue
    if (last && !last.figure && !run.figure && last.bold === run.bold) last.text += run.text
    else made.push(run)
  }
  return made
}

function runOf(value: unknown, ground: Ground): Inline {
  const { text, bold, figure } = members(value)
  if (typeof text !== 'string') throw misshapen()
  return { text, ...(bold === true && { bold }), ...(figure !== undefined && { figure: boundOf(figure, text, ground) }) }
}

function boundOf(value: unknown, said: string, { register, at }: Ground): Bound {
  const { name, union, period, record, money, compared, less, value: amount, high } = members(value)
  if (typeof name !== 'string' || typeof union !== 'string' || typeof period !== 'string') throw misshapen()
  if (!isNamed(register, name)) throw refuse('invalid', `${at}的“${said.slice(0, 20)}”没有对应的指标（${name.slice(0, 40)}），请删掉这个数字，重新插入`, 'body')
  if (!findPeriod(period)) throw refuse('invalid', `${at}的“${said.slice(0, 20)}”期间“${period.slice(0, 20)}”不对，请删掉这个数字，重新插入`, 'body')
  return {
    name, union, period, ...(typeof record === 'string' && { record }), ...(money === '万元' && { money }),
    ...((compared === 'amount' || compared === 'rate') && { compared }), ...(less === true && { less }),
    value: typeof amount === 'number' ? amount : null, ...(typeof high === 'number' && { high }),
  }
}

function isNamed(register: Register, name: string): boolean {
  const { indicator, split } = wantNamed(name, {})
  const found = register.indicators.get(indicator)
  return found !== undefined && (split === undefined || splitsOf(found).includes(split))
}

function pictureOf(value: unknown): { file: string; caption: string } {
  const { file, caption } = members(value)
  if (typeof file !== 'string' || !/^[0-9a-f]{64}$/.test(file)) throw refuse('invalid', '有图片不是从这里插入的，请删掉后用“图片”重新插入', 'body')
  return { file, caption: typeof caption === 'string' ? caption.slice(0, 200) : '' }
}

function members(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw misshapen()
  return value as Readonly<Record<string, unknown>>
}

function listIn(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw misshapen()
  return value
}

function misshapen() {
  return refuse('invalid', '正文的写法不对，没有保存，请刷新页面后再试', 'body')
}

function tooLong(pages: number) {
  return refuse('invalid', `正文约${pages}页，一份报告最多${MOST_PAGES}页，请分成几份来写`, 'body')
}
