import type { Span } from '../sentences.ts'
import { fieldsOf, type Telling } from './fill/telling.ts'
import { kindsIn } from './fill/totals.ts'
import type { NameMark } from './name.ts'
import type { Clause, Marks } from './scene.ts'
import { OF_ALL, ONE_OF } from './words/chat.ts'

/** One event may be several records: a call on each of some firms, or a 汇总 for each kind. Each is told by what is its own and what is shared. */
export function severalIn(t: Telling): Telling[] {
  return byFirm(t) ?? byKind(t) ?? byOne(t) ?? [t]
}

/** A ledger whose records are called by the firm has one for each; a clause that names one firm, and those behind it, are that firm's alone. */
function byFirm(t: Telling): Telling[] | null {
  const targets = fieldsOf(t.ledger).flatMap(([name, field]) => field.kind === 'ref' && t.ledger.title.includes(name) ? field.to : [])
  const firms = t.marks.names.flatMap(mark => mark.means.find(mean => targets.includes(mean.ledger))?.called ?? [])
  const called = [...new Set(firms)]
  if (called.length < 2) return null
  const firmsAt = (span: Span) => t.marks.names.filter(mark => mark.start >= span.start && mark.end <= span.end)
    .flatMap(mark => mark.means.find(mean => targets.includes(mean.ledger))?.called ?? [])
  let owner: string | null = null
  const owned = t.clauses.flatMap(clause => apart(t.text, clause, t.marks.names.filter(mark => firmsAt(mark).length > 0))).map(clause => {
    const here = new Set(firmsAt(clause))
    // 一家愿意，一家再考虑: of which of them it is told nobody knows.
    if (here.size === 0 && isOfOne(t, clause)) return { clause, owner: '' }
    // 甲4200元，乙3150元，都已到账
    if (here.size === 0 && OF_ALL.some(word => t.text.startsWith(word, clause.start))) return { clause, owner: null }
    if (here.size > 0) owner = here.size === 1 ? [...here][0]! : null
    return { clause, owner }
  })
  return called.map(one => {
    const clauses = owned.filter(({ owner }) => owner === null || owner === one).map(({ clause }) => clause)
    const mine = inside(t.marks, [...t.right, ...clauses])
    const others = mine.names.filter(mark => mark.means.some(mean => targets.includes(mean.ledger)) && !mark.means.some(mean => mean.called === one))
    return {
      ...t, clauses, others, unsettled: t.clauses.filter(clause => isOfOne(t, clause) && firmsAt(clause).length === 0),
      marks: { ...mine, names: mine.names.filter(mark => !others.includes(mark)) },
    }
  })
}

/** 甲和乙都去了甲说可以乙再看看: from where one is named again the clause is his, to where the next one is. 收到经费：甲4200元: what stands before the colon is of all. */
function apart(text: string, clause: Clause, firms: readonly NameMark[]): Clause[] {
  const inside = firms.filter(mark => mark.start >= clause.start && mark.end <= clause.end)
  const again = inside.filter(mark => mark.start > clause.start && firms.some(one => one.start < mark.start && one.means[0] === mark.means[0]))
  const headed = inside.filter(mark => '：:'.includes(text[mark.start - 1] ?? ' ')).slice(0, 1)
  const cuts = [...new Set([...headed, ...inside.length < 2 ? [] : again].map(mark => mark.start))].sort((a, b) => a - b)
  return [clause.start, ...cuts].map((start, i) => ({ ...clause, start, end: cuts[i] ?? clause.end }))
}

function isOfOne({ text }: Telling, clause: Clause): boolean {
  return ONE_OF.some(word => text.startsWith(word, clause.start))
}

/** 接了两个电话，一个问社保，一个问产假: each that is told of by itself is a record. */
function byOne(t: Telling): Telling[] | null {
  const ones = t.clauses.filter(clause => isOfOne(t, clause))
  if (ones.length < 2) return null
  return ones.map(one => {
    const clauses = t.clauses.filter(clause => clause === one || !ones.includes(clause))
    const marks = inside(t.marks, [...t.right, ...clauses])
    // 接待2起，一起…，一起…: the number of all is told by their being so many.
    const all = marks.figures.filter(figure => figure.value === ones.length && figure.end <= ones[0]!.start)
    const figures = marks.figures.filter(figure => !all.includes(figure))
    return { ...t, clauses, others: [...ones.filter(other => other !== one), ...all], marks: { ...marks, figures } }
  })
}

type Kind = ReturnType<typeof kindsIn>[number]

/** 其中工伤4起、工资5起: each kind by itself, without the number of all and the other kinds' words. */
function byKind(t: Telling): Telling[] | null {
  const split = kindsIn(t)
  if (split.length < 2) return null
  return split.map(one => {
    const others = split.filter(other => other !== one).map(other => ({ start: other.start, end: endOf(t, split, other) }))
    const mine = t.marks.heads.some(head => head.start > one.figure.start && head.end <= endOf(t, split, one))
    const apart = (span: Span) => !others.some(other => span.start < other.end && other.start < span.end)
    const figures = t.marks.figures.filter(figure => apart(figure) && (figure === one.figure || figure.unit !== one.figure.unit))
    const { heads } = t.marks
    const cut = t.clauses.flatMap(clause => without(clause, others))
    return {
      ...t, counted: one.figure,
      clauses: cut.map(span => ({ ...t.clauses.find(clause => clause.start <= span.start && clause.end >= span.end)!, ...span })),
      others,
      marks: { ...inside(t.marks, cut), figures, heads: heads.filter(head => apart(head) && (!mine || head.start > one.start)) },
    }
  })
}

/** 来访5批11人次，来电8起: what stands behind a kind's number, up to the next kind in its clause, is the kind's own. */
function endOf(t: Telling, split: readonly Kind[], { start, figure }: Kind): number {
  const clause = t.clauses.find(one => one.start <= start && one.end >= figure.end)
  const next = split.find(other => other.start > start)
  const end = Math.min(clause?.end ?? figure.end, next?.start ?? Infinity)
  return t.marks.heads.filter(head => head.start >= figure.end && head.end <= end).reduce((last, head) => Math.max(last, head.end), figure.end)
}

function without(span: Span, holes: readonly Span[]): Span[] {
  return holes.reduce<Span[]>((left, hole) => left.flatMap(one => hole.end <= one.start || hole.start >= one.end ? [one] : [
    { start: one.start, end: hole.start }, { start: hole.end, end: one.end },
  ].filter(({ start, end }) => end > start)), [span])
}

function inside(marks: Marks, spans: readonly Span[]): Marks {
  return Object.fromEntries(Object.entries(marks).map(([kind, list]) => [
    kind,
    (list as Span[]).filter(mark => spans.some(span => mark.start >= span.start && mark.end <= span.end)),
  ])) as unknown as Marks
}
