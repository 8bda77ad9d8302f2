import { Button } from 'antd'
import { useMemo, useState, type KeyboardEvent } from 'react'
import type { SentNote } from '../../sent.ts'
import type { Card } from './cards.ts'
import { marksOf, piecesOf, unreadIn, type Mark, type Piece } from './pieces.ts'
import { sayNo } from './say-no.ts'

type Props = {
  text: string; note: SentNote; cards: readonly Card[]
  /** Ids of inputs whose places are shown. */
  current: readonly string[]
  onCurrent: (ids: readonly string[]) => void
  onRewrite: () => void; onOther: () => void
}

/**
 * The words as they were written. Above what was read stands the field that it went to; a dashed line is a guess, dots were not read.
 * One tab stop; ← and → go through, Enter goes to the field.
 */
export function Told({ text, note, cards, current, onCurrent, onRewrite, onOther }: Props) {
  const unread = useMemo(() => unreadIn(note), [note])
  // Cards are altered at every key, what was read is not.
  const drafts = cards.map(card => `${card.no} ${card.chosen}`).join()
  const pieces = useMemo(() => piecesOf(text, marksOf(cards), unread), [text, drafts, unread])
  const marked = pieces.flatMap((piece, i) => piece.marks.length > 0 ? [i] : [])
  const [at, setAt] = useState(-1)
  const stop = marked.includes(at) ? at : marked[0]
  const press = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const next = marked[marked.indexOf(stop!) + by]
    if (by !== 0 && next !== undefined) event.currentTarget.querySelector<HTMLElement>(`[data-piece="${next}"]`)?.focus()
    else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && stop !== undefined) goTo(pieces[stop]!.marks[0]!)
    else return
    event.preventDefault()
  }
  return (
    <section className="panel told" aria-label="原话">
      <p className="told-text" onKeyDown={press} onMouseLeave={() => onCurrent([])}>
        {pieces.map((piece, i) => piece.marks.length === 0 ? <span key={i} className={piece.unread ? 'unread' : undefined}>{piece.text}</span> : (
          <span key={i} role="button" data-piece={i} tabIndex={i === stop ? 0 : -1} className={classOf(piece, current)}
            aria-description={`${sayMarks(piece.marks, cards.length > 1)}${isSure(piece) ? '' : '，从上下文看出来的'}`}
            onMouseEnter={() => onCurrent(idsOf(piece))} onFocus={() => { setAt(i); onCurrent(idsOf(piece)) }} onClick={() => goTo(piece.marks[0]!)}>
            {piece.begins.length > 0 ? <Under text={piece.text} label={sayMarks(piece.begins, cards.length > 1) + (isSure(piece) ? '' : '？')} /> : piece.text}
          </span>
        ))}
      </p>
      {unread.length > 0 && <p className="hint">没有读进去的话：{unread.map(({ start, end }) => `“${text.slice(start, end)}”`).join('、')}</p>}
      {note.unkept.map(({ word, nearest }) => <p key={word} className="hint">“{word}”还没有专门的台账，没有登记；要记的话，最接近的是“{nearest}”，请在那里填。</p>)}
      <div className="note-foot"><Button onClick={onRewrite}>改一改原话</Button><Button type="text" onClick={onOther}>不记了，换一条</Button></div>
    </section>
  )
}

/** Words under the name of their field, which stands over as many of the first as it is wide: so lines can break behind them. */
function Under({ text, label }: { text: string; label: string }) {
  let [length, width] = [0, 0]
  while (length < text.length && width < label.length * LABEL + 0.6) width += text.charCodeAt(length++) < 0x100 ? 0.55 : 1
  return <><ruby>{text.slice(0, length)}<rt aria-hidden>{label}</rt></ruby>{text.slice(length)}</>
}
/** The size of a label beside that of the text, as in the style sheet. */
const LABEL = 0.68

function classOf(piece: Piece, current: readonly string[]): string {
  return ['value', isSure(piece) ? 'sure' : 'unsure', piece.marks.some(mark => current.includes(mark.id)) && 'current'].filter(Boolean).join(' ')
}

function isSure({ marks }: Piece): boolean {
  return marks.every(mark => mark.sure)
}

function idsOf({ marks }: Piece): string[] {
  return marks.map(mark => mark.id)
}

/** 受理日期; of several records ①②受理日期. */
function sayMarks(marks: readonly Mark[], numbered: boolean): string {
  const numbers = Map.groupBy([...Map.groupBy(marks, mark => mark.label)], ([, some]) => numbered ? [...new Set(some.map(mark => sayNo(mark.no)))].join('') : '')
  return [...numbers].map(([said, labels]) => said + labels.map(([label]) => label).join('、')).join('、')
}

/** To the input that holds the value. */
function goTo({ id }: Mark): void {
  const place = document.getElementById(id)
  place?.closest('.field')?.scrollIntoView({ block: 'center' })
  const input = place?.matches('input,textarea,button') ? place : place?.querySelector<HTMLElement>('input:checked,input,button')
  input?.focus({ preventScroll: true })
}
