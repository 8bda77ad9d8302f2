import { optionLabel, optionWords } from '#model/field.ts'
import { baseFields } from '#model/base.ts'
import { namesOf } from '../field-words.ts'
import { countsRecords } from '../lexicon.ts'
import type { Figure } from '../figures.ts'
import { fieldsOf, used, value, type Filler, type Telling } from './telling.ts'

/** 上半年受理6起: more than one of what the ledger counts, told at once, is a 汇总. */
export const totals: Filler = (t, have) => {
  const free = (t.counted ? [t.counted] : timesIn(t)).filter(figure => !used(have, figure))
  // 86家次，其中建会走访31家次: what is told of a kind is the kind's.
  const first = t.counted ?? kindsIn(t).find(({ figure }) => free.includes(figure))?.figure ?? free[0]
  if (!first) return []
  return [value('form', baseFields.form.of.total, [first]), value('times', first.value === null ? first.says : String(first.value), [first])]
}

/** Numbers of records: in the ledger's own measure word, or in one its figures are counted by; one alone is a record like any other. */
export function timesIn(t: Telling): Figure[] {
  return countsIn(t).filter(isMany)
}

function isMany({ value }: Figure): boolean {
  return value === null || value > 1
}

function countsIn({ text, ledger, marks }: Telling): Figure[] {
  if (!ledger.totals) return []
  const units = new Set([ledger.unit, ...Object.values(ledger.indicators).filter(countsRecords).filter(one => !('latest' in one)).flatMap(one => [one.unit, ...(one.units ?? [])])])
  // 接待来访3次: the common word for times counts right behind a word of the ledger.
  const told = (figure: Figure) => figure.unit === '次' && marks.words.some(word => word.end === figure.start && word.uses.some(use => use.ledger === ledger.id))
  // 发现问题2个 fills a field of one record.
  const own = (figure: Figure) =>
    fieldsOf(ledger).some(([, field]) => field.kind === 'count' && field.units?.includes(figure.unit) && namesOf(field).some(word => figure.near.endsWith(word)))
  // 欠3个人工资 tells of three people, and of no three cases.
  const people = (figure: Figure) => marks.heads.some(head => head.start === figure.start && head.end > figure.end)
  return marks.figures.filter(figure =>
    !own(figure) && !people(figure) && (units.has(figure.unit) || told(figure)) && figure.kind !== 'person' && text[figure.end] !== '事' && (figure.kind !== 'organization' || figure.unit.endsWith('次')))
}

/** 其中工伤4起、工资5起; 来电8起，来信1件: numbers of records that each stand at an option, of a choice by which 汇总 are kept apart before any other. */
export function kindsIn(t: Telling): { field: string; label: string; figure: Figure; start: number }[] {
  const kept = t.ledger.totals ?? []
  for (const [name, field] of fieldsOf(t.ledger).toSorted(([a], [b]) => Number(kept.includes(b)) - Number(kept.includes(a)))) {
    if (field.kind !== 'choice') continue
    const found = countsIn(t).flatMap(figure => {
      const near = t.text.slice(Math.max(0, figure.start - 12), figure.start)
      const key = Object.keys(field.of).find(key => optionWords(field.of, key).some(word => near.endsWith(word)))
      return key === undefined ? [] : [
        { field: name, label: optionLabel(field.of, key), figure, start: figure.start - optionWords(field.of, key).find(word => near.endsWith(word))!.length },
      ]
    })
    if (found.some(one => isMany(one.figure)) && (found.length > 1 || kept.includes(name)) && new Set(found.map(one => one.label)).size === found.length) return found
  }
  return []
}
