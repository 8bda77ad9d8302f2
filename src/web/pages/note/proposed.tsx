import { Button, Empty } from 'antd'
import { useCallback, useEffect, useRef, useState, type FocusEvent, type MouseEvent } from 'react'
import type { SentNote } from '../../sent.ts'
import { toFirstFault } from '../form/first-fault.ts'
import { CardForm } from './card-form.tsx'
import type { Card } from './cards.ts'
import type { Saved } from './stored.ts'
import { Told } from './told.tsx'
import { useChecked } from './use-checked.ts'
import { useSaving } from './use-saving.ts'

type Props = {
  text: string; note: SentNote
  cards: readonly Card[]
  /** As they were read. */
  read: readonly Card[]
  onCards: (cards: readonly Card[]) => void
  /** What was entered, and the cards that are left. */
  onSaved: (saved: readonly Saved[], left: readonly Card[]) => void
  onRewrite: () => void; onOther: () => void
}

/** What was read, beside the words that told it: each record a card that can be put right, left out or entered. Ctrl + Enter enters what is ticked. */
export function Proposed({ text, note, cards, read, onCards, onSaved, onRewrite, onOther }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [current, setCurrent] = useState<readonly string[]>([])
  const kept = cards.filter(card => card.keep)
  const answers = useChecked(cards, read)
  const { save, busy, refused, tried } = useSaving({ text, cards, onSaved })

  useEffect(() => heading.current?.focus(), [])
  useEffect(() => {
    const fields = current.flatMap(id => document.getElementById(id)?.closest('.field') ?? [])
    for (const field of fields) field.setAttribute('data-current', '')
    return () => { for (const field of fields) field.removeAttribute('data-current') }
  }, [current])
  useEffect(() => {
    if (tried > 0) toFirstFault(place, '.card.kept')
  }, [tried])

  // Also when the focus is nowhere. Of keys that are held since the text was sent to be read nothing is entered.
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat || (event.target as HTMLElement).closest('.bar, dialog')) return
      event.preventDefault()
      void save()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  })

  const look = (event: MouseEvent | FocusEvent) => {
    const id = (event.target as HTMLElement).closest('.field')?.querySelector('label')?.htmlFor
    setCurrent(id === undefined ? [] : [id])
  }
  // The same function as long as the page is shown: a card is drawn anew only when it changes itself.
  const change = useRef((_no: number, _card: Card | null) => {})
  change.current = (no, card) => onCards(cards.flatMap(one => one.no === no ? card ?? [] : one))
  const put = useCallback((no: number, card: Card | null) => change.current(no, card), [])
  const gone = read.filter(card => !cards.some(one => one.no === card.no))
  return (
    <div ref={place}>
      <h2 id="read" ref={heading} tabIndex={-1}>{cards.length === 0 ? '没有读出可以登记的事' : `读出 ${cards.length} 条，请看对不对`}</h2>
      <div className="note-columns">
        <Told text={text} note={note} cards={cards} current={current} onCurrent={setCurrent} onRewrite={onRewrite} onOther={onOther} />
        <section aria-labelledby="read" className="cards-read" onMouseOver={look} onMouseLeave={() => setCurrent([])} onFocus={look}>
          {cards.map(card => (
            <CardForm key={`${card.no} ${card.chosen}`} card={card} several={read.length > 1} answer={answers.get(card.no)}
              refused={card === refused?.card ? refused.fault : null} onChange={put} />
          ))}
          {gone.length > 0 && <p className="quiet">去掉了 {gone.length} 条。<Button
            type="link" size="small" onClick={() => onCards([...cards, ...gone].sort((a, b) => a.no - b.no))}
          >找回来</Button></p>}
          {read.length === 0 && <Empty description="写上哪天、哪个单位、什么事、多少人、多少钱，就容易读出来；打招呼、通知和打算做的事不登记。" />}
        </section>
      </div>
      {read.length > 0 && (
        <div className="form-foot">
          <Button type="primary" size="large" loading={busy} disabled={kept.length === 0} onClick={() => void save()}>登记 {kept.length} 条</Button>
          <span className="quiet screen-only">Ctrl + 回车登记</span>
          <span className="quiet">现在还没有存</span>
        </div>
      )}
    </div>
  )
}
