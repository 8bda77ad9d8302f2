import type { FormPage, PageBlock } from '#formats/form-page.ts'
import { toChinese } from '#kit/numeral.ts'
import { wordsIn, type Box, type Form, type FormBlock, type FormGround } from '#model/form.ts'
import { formPath } from '#model/form-path.ts'
import { absent } from '#model/where.ts'
import { formTable } from './form-table.ts'
import { frameWords, type FormSource, type Row } from './read.ts'

/** A form with the words of its record, or of the records of a list; what is not known is left to be written. */
export function fillForm(form: Form, source: FormSource): FormPage {
  const whole: Whole = form.list ? { ground: 'list', row: {} } : { ground: 'record', row: source.records[0]! }
  return {
    title: frameWords(source, form.title ?? form.label, whole.ground, whole.row, false),
    ...(form.under !== undefined && { under: frameWords(source, form.under, whole.ground, whole.row, true) }),
    ...(form.landscape && { landscape: true as const }),
    blocks: numbered(form.blocks.filter(({ when }) => when === undefined || !absent(whole.row[when])).map(block => filled(block, source, whole))),
  }
}

/** 一、二、 over the headings that are there. */
function numbered(blocks: readonly PageBlock[]): PageBlock[] {
  let n = 0
  return blocks.map(block => block.kind === 'heading' ? { ...block, text: `${toChinese(++n)}、${block.text}` } : block)
}

type Whole = { ground: FormGround; row: Row }

function filled(block: FormBlock, source: FormSource, { ground, row }: Whole): PageBlock {
  const said = (frame: string) => frameWords(source, frame, ground, row, true)
  if ('boxes' in block) return { kind: 'boxes', rows: block.boxes.map(boxes => boxes.map(box => ({ ...boxOf(box, source, { ground, row }), spans: spansOf(boxes.length) }))) }
  if ('table' in block) return formTable(block, source, row)
  if ('to' in block) return { kind: 'to', text: said(block.to) }
  if ('text' in block) return { kind: 'text', lines: block.text.flatMap(frame => said(frame).split(/\s*\n\s*/)) }
  if ('heading' in block) return { kind: 'heading', text: said(block.heading) }
  if ('attached' in block) return { kind: 'attached', text: said(block.attached) }
  if ('sign' in block) return { kind: 'sign', names: block.sign.map(said), dated: block.dated ?? false }
  if ('right' in block) return { kind: 'right', lines: block.right.map(said) }
  return { kind: 'note', text: said(block.note) }
}

/** Of twelve parts a label has two, and what is written the rest. */
function spansOf(boxes: number): [label: number, text: number] {
  return [2, 12 / boxes - 2]
}

/** A box is room enough: nothing stands in it for what is not known. */
function boxOf(box: string | Box, source: FormSource, { ground, row }: Whole) {
  const words = wordsIn(box)
  const text = words === undefined ? '' : frameWords(source, words, ground, row, false)
  if (typeof box === 'string') return { label: formPath(source.ledgers, source.ledger, ground, box)!.field.label, text, lines: 1 }
  const foot = box.foot === undefined ? {} : { foot: frameWords(source, box.foot, ground, row, true) }
  return { label: box.label, text, lines: box.lines ?? 1, ...foot, ...(box.large && { large: true as const }) }
}
