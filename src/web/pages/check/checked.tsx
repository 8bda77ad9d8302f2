import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { Span } from '#reader/sentences.ts'
import type { CheckedText, SentFinding } from '../../sent.ts'
import { useWhy } from '../../show/why.tsx'
import type { Instead } from './edit.ts'
import { Found } from './found.tsx'
import { FoundList } from './found-list.tsx'
import { isSeen, Legend, type Only } from './legend.tsx'
import { Marked } from './marked.tsx'
import { alikeOf, isWrong, placeAt, placesOf } from './places.ts'
import { step } from './step.ts'
import { groups } from './words.ts'

type Props = {
  checked: CheckedText; passed: readonly string[]
  /** Where one begins; else at what is wrong first. */
  at: Span | undefined
  onPutRight: (all: readonly Instead[]) => void; onPass: (findings: readonly SentFinding[]) => void
  /** What can be done with the whole. */
  children: ReactNode
}

/** The text with its places marked, and what was found beside it. Keys: j k ↓ ↑ go through, n N to what is wrong, Enter opens the records. */
export function Checked({ checked, passed, at, onPutRight, onPass, children }: Props) {
  const why = useWhy()
  const page = useRef<HTMLDivElement>(null)
  const places = useMemo(() => placesOf(checked, passed), [checked, passed])
  const [only, setOnly] = useState<Only>({ group: null, rule: null })
  const all = useMemo(() => places.keys().filter(i => isSeen(only, places[i]!)).toArray(), [places, only])
  const alike = useMemo(() => alikeOf(checked.text, places), [checked, places])
  const order = useMemo(() => {
    const asked = Object.keys(groups).filter(group => group !== 'fine' || only.group === group)
    return asked.flatMap(group => all.filter(i => places[i]!.group === group && alike[i]![0] === i))
  }, [places, alike, all, only])
  const [here, setHere] = useState<Span>(() => at ?? places[order[0] ?? 0] ?? { start: 0, end: 0 })
  const current = placeAt(places, here)
  // What is asked above the text is not to be scrolled away.
  const asks = checked.assumed || checked.unknownUnion !== null
  const place = places[current]
  const listed = alike[current]?.[0] ?? current

  const go = (index: number, scroll = true) => {
    if (index < 0) return
    setHere(places[index]!)
    const mark = page.current?.querySelector<HTMLElement>(`[data-place="${index}"]`)
    mark?.focus({ preventScroll: true })
    if (scroll) mark?.scrollIntoView({ block: 'nearest' })
  }
  // The button that put a place right or passed it is gone, and with it the focus: one goes on from the place.
  useEffect(() => {
    if (document.activeElement === document.body) go(current, !asks)
  }, [places])
  const show = ({ start }: Span) => [
    ...page.current!.querySelectorAll<HTMLElement>('[data-from]'),
  ].findLast(({ dataset }) => Number(dataset['from']) <= start)?.scrollIntoView({ block: 'center' })
  const filter = (next: Only) => {
    setOnly(next)
    if (place && !isSeen(next, place)) go(places.findIndex(one => isSeen(next, one)))
  }

  const wrong = order.filter(i => isWrong(places[i]!))
  const press = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement
    if (event.ctrlKey || event.metaKey || event.altKey || target.closest('input')) return
    const onMark = target.closest('[data-place]') !== null
    const figure = place?.claim === undefined ? undefined : checked.claims[place.claim]!.figure
    const next = event.key === 'j' || (onMark && event.key === 'ArrowDown') ? step(all, current, 1)
      : event.key === 'k' || (onMark && event.key === 'ArrowUp') ? step(all, current, -1)
      : event.key === 'n' ? step(wrong, listed, 1) : event.key === 'N' ? step(wrong, listed, -1) : undefined
    if (next !== undefined) go(next)
    else if (onMark && event.key === 'Enter' && figure) why({ name: figure.name, union: figure.union, period: figure.period })
    else return
    event.preventDefault()
  }
  return (
    <div className="checked" ref={page} tabIndex={-1} onKeyDown={press}>
      <div className="check-tools"><Legend places={places} only={only} onOnly={filter} /><span className="grow" />{children}</div>
      <div className="check-columns">
        <Marked checked={checked} places={places} current={current} inSight={one => isSeen(only, one)} onGo={go} />
        <FoundList checked={checked} places={places} current={listed} alike={alike} order={order} onGo={go} onStep={by => go(step(order, listed, by))}>
          {place && <Found
            checked={checked} place={place} alike={alike[current]!.map(i => places[i]!)} onShow={show} onNext={() => go(step(alike[current]!, current, 1))}
            onPutRight={all => { setHere(place); onPutRight(all) }} onPass={onPass}
          />}
        </FoundList>
      </div>
    </div>
  )
}
