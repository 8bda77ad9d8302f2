import { nearest } from '#kit/nearest.ts'
import { EXTRA, REASON, type Column } from './columns.ts'

/** What a heading of a sheet turned out to be. */
export type Heading =
  | { means: 'field'; column: Column; head?: Head; unit?: string }
  | { means: 'extra'; key: string; known: boolean }
  | { means: 'nothing' }

/** One head of a people field that has a column of its own. */
export type Head = 'total' | 'women' | 'migrants'

/** Finds columns by label, other names or field name, whatever spaces, brackets, units and marks stand around. */
export function headingReader(columns: readonly Column[]): (heading: string) => Heading {
  const known = new Map<string, Column>()
  for (const column of columns) for (const word of column.words) if (!known.has(plainHeading(word))) known.set(plainHeading(word), column)
  return heading => {
    const text = plainHeading(heading)
    if (text === '' || text === REASON || isCounter(heading)) return { means: 'nothing' }
    if (text.startsWith(plainHeading(EXTRA))) return { means: 'extra', key: heading.trim().slice(EXTRA.length).trim(), known: true }
    const column = known.get(text)
    if (column) return { means: 'field', column }
    return bracketed(text, known) ?? grouped(text, known) ?? { means: 'extra', key: heading.trim(), known: false }
  }
}

/** A line of headings: 其中女 and 其中外来工 are heads of the number of people right before them. */
export function headingsIn(columns: readonly Column[], headings: readonly string[]): Heading[] {
  const read = headingReader(columns)
  let people: Column | undefined
  return headings.map(heading => {
    const meaning = read(heading)
    const text = plainHeading(heading)
    const head = meaning.means === 'extra' && text.startsWith(OF_WHICH) ? HEADS.find(([, words]) => words.test(text.replace(/^其中[:：]?/, '其中')))?.[0] : undefined
    if (people && head) return { means: 'field', column: people, head }
    people = meaning.means === 'field' && meaning.column.field.kind === 'people' ? meaning.column : undefined
    return meaning
  })
}
const OF_WHICH = '其中'

/** The column that a person chose for a heading; a unit in the heading's brackets still holds. */
export function chosen(heading: string, column: Column, head?: Head): Heading {
  const unit = NOTE.exec(plainHeading(heading))?.[2] ?? ''
  return { means: 'field', column, ...(head && { head }), ...(UNITS[column.field.kind]?.test(unit) && { unit }) }
}

/** The columns that an unknown heading may have meant, in words for a warning. */
export function guess(heading: string, columns: readonly Column[]): string {
  const near = nearest(heading, columns.map(({ heading }) => heading), 2)
  return near.length > 0 ? `，是不是${near.map(name => `“${name}”`).join('或')}？` : '，'
}

/** 参加人员（女） is one head of the field, 标的（万元） gives the unit of every bare number, （元） or （必填） says nothing new. */
function bracketed(text: string, known: ReadonlyMap<string, Column>): Heading | null {
  const [, word = '', note = ''] = NOTE.exec(text) ?? []
  const column = known.get(word)
  if (!column) return null
  const head = HEADS.find(([, words]) => words.test(note))?.[0]
  if (column.field.kind === 'people' && head) return { means: 'field', column, head }
  if (UNITS[column.field.kind]?.test(note)) return { means: 'field', column, unit: note }
  return REMARK.test(note) ? { means: 'field', column } : null
}

/** Of two lines of headings the upper names a part (当事职工／姓名), a field whose heads stand below it (涉及职工／女), or only a group. */
function grouped(text: string, known: ReadonlyMap<string, Column>): Heading | null {
  const cut = text.lastIndexOf('/')
  if (cut < 1) return null
  const [group, word] = [text.slice(0, cut), text.slice(cut + 1)]
  const column = known.get(`${group}:${word}`) ?? known.get(word)
  return bracketed(`${group}(${word})`, known) ?? (column ? { means: 'field', column } : bracketed(word, known))
}

const NOTE = /^(.+?)\(([^()]*)\)$/
const COUNTER = /^(?:序号?|顺序号?|行号|项次|No\.?|#)$/i
const HEADS: readonly [Head, RegExp][] = [
  ['women', /^其?中?女(?:性|职工|会员|工)?(?:人数)?$/],
  ['migrants', /^其?中?(?:外来(?:务工|务工人员|职工|员工|工|会员|人员)?|农民工|外地)(?:人数)?$/],
  ['total', /^(?:总数|总人数|合计|小计|总计|计|人数)$/],
]
/** Units that change what a bare number means. */
const UNITS: Readonly<Record<string, RegExp>> = { money: /^(?:[百千]?万|千|亿)元$/, people: /^人次$/ }
const REMARK = /^(?:单位:)?(?:元|人|名|位|家|家次|户|个|次|场|期|起|件|条|处|天|%|％)$|^(?:必填|选填|可选|可不填|没有可空着|如有|有则填|下拉|下拉选择|单选|多选|年月日|日期|yyyy.mm.dd)$/i

/** A column that only counts the rows: many offices number more rows than they fill. */
export function isCounter(heading: string): boolean {
  return COUNTER.test(plainHeading(heading))
}

export function plainHeading(heading: string): string {
  return heading.normalize('NFKC').replace(/[\s*※]/g, '').replace(/:$/, '')
}
