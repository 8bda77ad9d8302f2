import { fieldsOf, open, used, value, type Filler } from './telling.ts'

/** 云县工〔2025〕36号: the number of a paper, to the first field that asks for one. */
export const paperNumbers: Filler = (t, have) => {
  const field = fieldsOf(t.ledger).find(([name, field]) => field.kind === 'text' && LABELS.some(label => field.label.endsWith(label)) && open(have, name))
  if (!field) return []
  for (const { start, end } of t.clauses) {
    const found = NUMBER.exec(t.text.slice(start, end))
    const span = found && { start: start + found.index + found[0].length - found[1]!.length, end: start + found.index + found[0].length }
    if (span && !used(have, span)) return [value(field[0], t.text.slice(span.start, span.end), [span])]
  }
  return []
}

const LABELS = ['文号', '字号']
const NUMBER = /(?:批复|文件|文号|字号|号|根据|依据|按照?)?[为是：:]?([\u4e00-\u9fff]{1,8}[〔\[（(]\d{4}[〕\]）)]\d{1,4}号)/
