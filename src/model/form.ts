/**
 * A paper printed from a record, or from the records that a list shows, to be signed by hand. Its words are frames as phrases have them, of fields alone:
 *   {=received}           the value in words; where there is none, room to write it
 *   [，其中{=paid}]       left out when a value in it is absent
 *   {=employer.place}     a field of the record that a reference leads to; {=parties.name}: of all rows of a part, joined by 、
 *   {=mediator|handler.name}  the first of them that is known
 *   {=agreed:capital}     an amount in capitals: 叁万伍仟元整
 *   {=union} {=today}     whose record it is, the day of printing; of a list, whose words name no record, also {=period} and {=count};
 *                         of what is printed for `each`, {=each}: whose paper it is, and {=nth}: 一, 二 where there are several
 */
export type Form = {
  /** Its title, its button, its file. */
  label: string
  /** Where the title says more than the label: {=union}劳动争议调解协议书. */
  title?: string
  /** A line below the title: 编号：{=number}. */
  under?: string
  /** Printed from all records of a list; its tables name fields of these alone. */
  list?: true
  /** A paper for each that the rows of the parts name in this field, with those rows alone: every firm gets its own. */
  each?: string
  landscape?: true
  /** It may be written on, as a report of this kind. */
  paper?: 'activity'
  blocks: readonly FormBlock[]
}

/** `when`: only where this field is known, or this part has a row. */
export type FormBlock = { when?: string } & (
  /** Labelled boxes, one to three in a row: a path, whose field gives the label, or more. */
  | { boxes: readonly (readonly (string | Box)[])[] }
  /** To whom a letter is: at the left edge. */
  | { to: string }
  /** Running paragraphs. */
  | { text: readonly string[] }
  /** A numbered row for each row of a part, or of a list for each record, references by name; at least `least` of them. `sums`: the columns of money, numbers or people that have their 合计 below. `empty`: so many rows that are written by hand alone. */
  | { table: readonly (string | Column)[]; of?: string; least?: number; sums?: readonly string[]; empty?: number }
  /** Numbered 一、二、 in the order of those that are there. */
  | { heading: string }
  /** What follows is an appendix, and begins a page of its own. */
  | { attached: string }
  /** Who signs, side by side; `dated` leaves room for the day below. */
  | { sign: readonly string[]; dated?: true }
  /** At the right, as seal and day stand below a letter. */
  | { right: readonly string[] }
  | { note: string }
)

/** Without `words` left to be written. `lines`: how high; `foot`: at the lower right, who signs; `large`: to be read from where one stands at work. */
export type Box = { label: string; words?: string; lines?: number; foot?: string; large?: true }
/** Without `words` left to be written: 签名. `width` in ordinary columns. */
export type Column = { label: string; words?: string; width?: number }

/** The ground that the frames of a block stand on: the record, a part of it, or the list as a whole. */
export type FormGround = 'record' | 'list' | { part: string }

/** Every frame of a form and where its names belong; a bare path is a frame of one slot. */
export function framesOf({ title, under, list, blocks }: Form): { frame: string; ground: FormGround }[] {
  const ground: FormGround = list ? 'list' : 'record'
  const heads = [title, under].flatMap(frame => frame === undefined ? [] : [{ frame, ground }])
  return [...heads, ...blocks.flatMap(block => {
    const rows: FormGround = 'of' in block && block.of !== undefined ? { part: block.of } : 'record'
    return wordsOf(block).map(frame => ({ frame, ground: 'table' in block ? rows : ground }))
  })]
}

/** What stands in a box or a column. */
export function wordsIn(one: string | Box | Column): string | undefined {
  return typeof one === 'string' ? `{=${one}}` : one.words
}

function wordsOf(block: FormBlock): string[] {
  if ('boxes' in block) return block.boxes.flat().flatMap(box => [wordsIn(box), typeof box === 'string' ? undefined : box.foot]).filter(frame => frame !== undefined)
  if ('table' in block) return block.table.map(wordsIn).filter(frame => frame !== undefined)
  if ('text' in block) return [...block.text]
  if ('sign' in block) return [...block.sign]
  if ('right' in block) return [...block.right]
  return ['to' in block ? block.to : 'note' in block ? block.note : 'heading' in block ? block.heading : block.attached]
}
