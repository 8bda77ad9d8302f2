import type { Found, Rule } from '../finding.ts'
import { paragraphs } from '../paragraphs.ts'
import { sentences as sentencesOf, type Span } from '../sentences.ts'

/** A paragraph taken over from another text, with the same figures or with others put in. Linear in the length of all texts. */
export const sameText: Rule = {
  name: 'same-text',
  title: '与往年或别处的报告雷同',
  group: '文字',
  advice: '整段话和上年或别处的报告几乎一样，只换了数字，甚至数字也没换；请写今年自己的事，并核对没有换的数字。',
  example: {
    wrong: '重阳节前后组织退休职工游园，边走边看镇里这些年的变化，安排游览点6处，参加游园46人，老同志们都说回了一趟娘家。',
    right: '10月9日，46位退休职工坐两辆中巴看了新码头、新学校等6处地方，中午在敬老院包了饺子。',
    about: { others: [{ title: '去年总结', text: '重阳节前后组织退休职工游园，边走边看镇里这些年的变化，安排游览点5处，参加游园68人，老同志们都说回了一趟娘家。' }] },
  },
  find: ({ text, sentences }, { others = [] }) => {
    const pieces = others.flatMap(({ title, text: other }) => paragraphs(sentencesOf(other)).map(({ start, end }) => ({ title, text: other.slice(start, end) })))
    if (pieces.length === 0) return []
    const index = shingled(pieces.map((piece) => bare(piece.text)))
    return paragraphs(sentences).flatMap((paragraph) => {
      const own = text.slice(paragraph.start, paragraph.end)
      const at = nearest(bare(own), index)
      return at === null ? [] : [alike(own, paragraph, pieces[at]!)]
    })
  },
}

/** Characters in a row that are held together; a paragraph is alike when this share of its rows stands in one other paragraph. */
const ROW = 8
const SHARE = 0.8
/** Shorter paragraphs are set phrases that everybody writes. */
const SHORTEST = 40

// Words only: figures and stops may differ.
function bare(text: string): string {
  return text.replace(/[\d０-９.．％%]+/g, '#').replace(/[^\u4e00-\u9fff#]/g, '')
}

function shingled(texts: readonly string[]): Map<string, number> {
  const index = new Map<string, number>()
  texts.forEach((text, piece) => {
    for (let at = 0; at + ROW <= text.length; at++) if (!index.has(text.slice(at, at + ROW))) index.set(text.slice(at, at + ROW), piece)
  })
  return index
}

function nearest(own: string, index: ReadonlyMap<string, number>): number | null {
  if (own.length < SHORTEST) return null
  const hits = new Map<number, number>()
  for (let at = 0; at + ROW <= own.length; at++) {
    const piece = index.get(own.slice(at, at + ROW))
    if (piece !== undefined) hits.set(piece, (hits.get(piece) ?? 0) + 1)
  }
  const [best, many] = [...hits].reduce<[number, number]>((most, one) => one[1] > most[1] ? one : most, [-1, 0])
  return many >= (own.length - ROW + 1) * SHARE ? best : null
}

function alike(own: string, { start, end }: Span, other: { title: string; text: string }): Found {
  const [mine, theirs] = [figures(own), figures(other.text)]
  const changed = mine.length === theirs.length ? mine.flatMap((now, at) => now.text === theirs[at]!.text ? [] : [{ now, was: theirs[at]! }]) : []
  return {
    start, end, sure: 'suspect', say: `这一段和《${other.title}》里的一段几乎一样${how(mine.length, theirs.length, changed)}；请改写，并核对数字。`,
    evidence: changed.map(({ now }) => ({ start: start + now.start, end: start + now.end })),
    other: { ...other, evidence: changed.map(({ was }) => ({ start: was.start, end: was.end })) },
  }
}

type Figure = Span & { text: string }

function how(mine: number, theirs: number, changed: readonly { now: Figure; was: Figure }[]): string {
  if (mine !== theirs) return '，只是数字有增减'
  if (changed.length === 0) return mine > 0 ? '，数字也一样' : ''
  return `，只是数字换了：${changed.slice(0, 3).map(({ was, now }) => `${was.text}→${now.text}`).join('、')}${changed.length > 3 ? '等' : ''}`
}

function figures(text: string): Figure[] {
  return Array.from(text.matchAll(/\d+(?:\.\d+)?[%％\u4e00-\u9fff]?/g), ({ 0: said, index }) => ({ start: index, end: index + said.length, text: said }))
}
