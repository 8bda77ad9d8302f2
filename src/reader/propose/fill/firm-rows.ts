import type { Fields } from '#model/field.ts'
import { likeness, type Surroundings } from '../../meaning/likeness.ts'
import type { Span } from '../../sentences.ts'
import { stemsOf } from '../field-words.ts'
import type { Value } from '../proposal.ts'
import { typedOf } from './amounts.ts'
import { isRefTo } from './refs.ts'
import { cell, named, used, type Row, type Telling } from './telling.ts'

/** A row for each firm of a part whose rows must name one, with its own numbers where there are several; null of any other part. */
export function firmRows(t: Telling, fields: Fields, have: readonly Value[]): Row[] | null {
  const [name, field] = Object.entries(fields).find(([, field]) => field.kind === 'ref' && field.required === true) ?? []
  if (name === undefined || !field) return null
  const firms = t.marks.names.flatMap(mark => {
    const mean = mark.means.find(one => isRefTo(field, one.ledger))
    return mean && !used(have, mark) && !AMONG.test(t.text.slice(mark.end, mark.end + 8)) ? [{ mark, mean }] : []
  })
  // The one firm of a ledger that has a field for it, an agreement's, is no list.
  if (firms.length === 1 && Object.values(t.ledger.fields as Fields).some(own => own.kind === 'ref' && field.kind === 'ref' && own.to === field.to)) return []
  return firms.filter(({ mean }, i) => firms.findIndex(one => one.mean === mean) === i).map(({ mark, mean }, i, all) =>
    [
      named(name, mean, [{ start: mark.start, end: mark.end }]),
      ...(all.length > 1 ? counts(t, fields, { start: mark.end, end: all[i + 1]?.mark.start ?? t.text.length }, have) : []),
    ])
}

/** 某某公司等12家: one of many that are not named has no row, for the rows would be taken for all. */
const AMONG = /^等[\d一二三四五六七八九十几多]+[家户个]/

/** Numbers right behind a firm's name are its own; 没有, 无隐患 and 未整改 are none. */
function counts(t: Telling, fields: Fields, { start, end }: Span, have: readonly Value[]): Row {
  const own = Object.entries(fields).filter(([, field]) => field.kind === 'count')
  const stop = start + /^[^，。；,;\n]*/.exec(t.text.slice(start, end))![0].length
  const cells: Row = []
  const put = (name: string | undefined, said: string | null | undefined, mark: Span) => {
    if (name !== undefined && said != null && !cells.some(one => one.field === name)) cells.push(cell(name, said, mark))
  }
  for (const figure of t.marks.figures.filter(one => one.start >= start && one.end <= stop && !used(have, one))) {
    if (cells.length === 0 && figure.start - start > 6) break
    const best = own.filter(([name]) => !cells.some(one => one.field === name)).map(([name, field]) => ({
      name, score: Math.max(...stemsOf(field).map(word => likeness(word, beside(figure)))),
    })).toSorted((a, b) => b.score - a.score)[0]
    put(best?.name, best && typedOf(fields[best.name]!, figure), figure)
  }
  for (const none of t.text.slice(start, stop).matchAll(NO)) {
    const mark = { start: start + none.index, end: start + none.index + none[0].length }
    put(own.find(([, field]) => stemsOf(field).some(stem => none[1] !== undefined && stem.includes(none[1])))?.[0] ?? (none[1] === undefined && none.index < 3
      ? own[0]?.[0]
      : undefined), '0', mark)
  }
  return own.flatMap(([name]) => cells.filter(one => one.field === name))
}

/** In a row of short words each number goes with its own: of 隐患1 未整改 nothing is put right. */
function beside({ near, after }: Surroundings): Surroundings {
  return { near: /\S*\s*$/.exec(near)![0], after: /^\S*/.exec(after)![0], earlier: '' }
}

/** 没有, 无隐患, 未整改: the word behind says of what there was none. */
const NO = /(?:没有|没|未|无)(?:发现|查出)?([\u4e00-\u9fff]{2})?/g
