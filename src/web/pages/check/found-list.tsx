import { Button } from 'antd'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { wordsAt } from '#reader/whereabouts.ts'
import type { CheckedText } from '../../sent.ts'
import type { Place } from './places.ts'
import { groups, sayPlace } from './words.ts'

type Props = {
  checked: CheckedText; places: readonly Place[]; current: number
  /** For every place those that say the same: they are listed once. */
  alike: readonly (readonly number[])[]
  /** The places that it lists, in its order: 要改, 请核实, 查不了. */
  order: readonly number[]
  onGo: (place: number) => void; onStep: (by: 1 | -1) => void
  /** What there is to say of the current place, and to do with it. */
  children: ReactNode
}

/** What was found, by what has to be done with it; the current one is told in full, at its place in the list. */
export function FoundList({ checked, places, current, alike, order, onGo, onStep, children }: Props) {
  const panel = useRef<HTMLElement>(null)
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const list = panel.current!
    const card = list.querySelector<HTMLElement>('.looked-at')
    // Only the list is moved: the page stays where the text is.
    if (card && (card.offsetTop < list.scrollTop + HEAD || card.offsetTop + card.offsetHeight > list.scrollTop + list.clientHeight)) list.scrollTop = card.offsetTop - HEAD
  }, [current])
  const at = order.indexOf(current)
  const listed = Map.groupBy(order, place => places[place]!.group as keyof typeof groups)
  return (
    <section ref={panel} className={open ? 'panel found-list open' : 'panel found-list'} aria-label="逐处看">
      <div className="found-steps">
        <span className="quiet">{order.length === 0 ? '没有要看的了' : at < 0 ? `共 ${order.length} 条` : `第 ${at + 1}／${order.length} 条`}</span>
        <Button size="small" className="phone-only" aria-expanded={open} onClick={() => setOpen(!open)}>{open ? '收起' : '列表'}</Button>
        <Button size="small" disabled={order.length === 0} onClick={() => onStep(-1)}>上一处</Button>
        <Button size="small" disabled={order.length === 0} onClick={() => onStep(1)}>下一处</Button>
      </div>
      {at < 0 && children}
      {[...listed].map(([group, some]) => (
        <details key={group} open={group !== 'open' || listed.size === 1 || some.length <= FEW || some.includes(current)}>
          <summary><h2>{groups[group]}<small>{some.reduce((sum, place) => sum + alike[place]!.length, 0)} 处</small></h2></summary>
          <ol aria-label={groups[group]}>
            {some.map(place => (
              <li key={place}>
                {place === current ? children : (
                  <button type="button" className="found-line" onClick={() => onGo(place)}>
                    <strong className={`mark claim ${group}`}>{wordsAt(checked.text, places[place]!)}</strong> <span>{sayPlace(checked, places[place]!)}{alike[place]!.length > 1 && `，共 ${alike[place]!.length} 处`}</span>
                  </button>
                )}
              </li>
            ))}
          </ol>
        </details>
      ))}
      <p className="quiet keys">↑ ↓ 逐个看，n 找下一处要改或请核实的，回车看是哪几条</p>
    </section>
  )
}

/** What always stands on top of it, in px. */
const HEAD = 56

/** More that no ledger can tell are folded up. */
const FEW = 5
