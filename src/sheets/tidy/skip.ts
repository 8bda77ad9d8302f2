import type { Merge } from '#formats/spreadsheet/sheet.ts'
import { isCounter, plainHeading } from '../heading.ts'
import type { Head } from './head.ts'
import type { Line } from './merged.ts'

/** Why a line is no record: only its number is there, a sum, the headings or their numbering again, an example, a heading of a group, who made the sheet. */
export type Skipped = 'free' | 'total' | 'heading' | 'numbering' | 'example' | 'group' | 'note'

/** Tells lines that are no records. To be asked line by line, in order: below the signatures nothing counts that is not a full row. */
export function skipping(head: Head, merges: readonly Merge[]): (row: Line) => Skipped | undefined {
  const headings = new Set(head.headings.flatMap(heading => heading.split('／')).flatMap(heading => [plainHeading(heading), tight(heading)]))
  const counters = new Set(head.headings.flatMap((heading, i) => isCounter(heading) ? [i] : []))
  const wide = new Map(merges.filter(({ left, right }) => right - left + 1 >= Math.max(2, head.width / 2)).map(merge => [merge.top, merge]))
  let ended = false
  return row => {
    const full: string[] = []
    const words: string[] = []
    let free = true
    for (const [i, text] of row.cells.entries()) {
      const cell = tight(text)
      if (cell === '') continue
      full.push(cell)
      if (!row.numbers.includes(i) && !/^[\d.,]+$/.test(cell)) words.push(cell)
      free &&= counters.has(i) && /^\d+$/.test(cell)
    }
    const [firstWord = ''] = words
    const few = full.length <= Math.max(1, head.width / 2)
    if (free) return 'free'
    if (EXAMPLE.test(full[0]!)) return 'example'
    if (words.some(word => TOTAL.test(word)) || SUBTOTAL.test(firstWord)) return 'total'
    if (full.length > 1 && words.filter(word => headings.has(word)).length >= 0.8 * full.length) return 'heading'
    if (full.length > 2 && full.every((cell, i) => cell.replace(/[()]/g, '') === String(i + 1) || ORDER[i] === cell)) return 'numbering'
    if (few && (SIGNED.test(firstWord) || REMARK.test(firstWord))) {
      ended = true
      return 'note'
    }
    if (full.length === 1 && head.width > 2 && words.length === 1) {
      if (ended || firstWord.length > 40) return 'note'
      if (wide.has(row.line) || GROUP.test(firstWord)) return 'group'
    }
    return undefined
  }
}

function tight(cell: string): string {
  return TIGHT.test(cell) ? cell : cell.normalize('NFKC').replace(/\s/g, '')
}

/** As nearly every cell is: letters that stand for themselves, and no space. */
const TIGHT = /^[!-~\u4e00-\u9fff]*$/

/** 同上, and the strokes that stand for it. */
export function isDitto(cell: string): boolean {
  return /^(?:同上|同前|[〃″＂"”]|'')$/.test(cell.trim())
}

const EXAMPLE = /^[(【[]?(?:示例|样例|例子?|填写示例)[)】\]]?:?$/
const TOTAL = /^(?:小计|合计|总计|共计|总合计|累计|(?:合计|共计|总计):?\d+[条起件例人名次家户份个场期]|本页(?:小计|合计)|本月(?:小计|合计|累计)|本年(?:合计|累计)):?$/
const SUBTOTAL = /^.{0,12}(?:小计|合计|总计):?$/
const SIGNED = /^(?:制表|填表|填报|报送|审核|审批|复核|负责|单位负责|主管|经办|分管|联系|打印|统计)(?:(?:人|员|领导|单位|部门|日期|时间|电话)?(?:签[字章名])?[:(]|(?:人|员|日期)$)/
const REMARK = /^(?:注|备注|说明|附注|填表说明|填写说明|附|注意)(?:\d+)?[:.、]/
const GROUP = /^(?:\(?[一二三四五六七八九十]+[、.)]|第[一二三四五六七八九十]+部分)/
const ORDER = '甲乙丙丁戊己庚辛壬癸'
