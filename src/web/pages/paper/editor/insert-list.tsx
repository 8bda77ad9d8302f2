import { useQuery } from '@tanstack/react-query'
import { useEffect, useImperativeHandle, useState, type Ref } from 'react'
import { sayFigure } from '#model/say.ts'
import { doors } from '../../../doors.ts'
import type { SentFigure } from '../../../sent.ts'
import { fitOf, measures } from '../../../show/measures.ts'
import { useWordings } from './use-wordings.ts'

/** Keys of the text that are for the list while it is open; true where it took one. */
export type Keys = { key: (event: KeyboardEvent) => boolean }

type Props = {
  query: string
  union: string
  period: string
  at: { left: number; top?: number; bottom?: number }
  onPick: (figure: SentFigure) => void
  onWords: (words: string) => void
  onClose: () => void
  ref: Ref<Keys>
}

const all = measures.flatMap(({ label: ledger, options }) => options.map(option => ({ ...option, ledger })))
const MOST = 8

/** What can be inserted: figures whose name has what was typed, or whose pinyin begins so, each as it is now; behind them what the 提法库 says with these words. */
export function InsertList({ query, union, period, at, onPick, onWords, onClose, ref }: Props) {
  const { data: initials } = useQuery({ queryKey: ['initials'], queryFn: doors.initials, staleTime: Infinity })
  const found = foundBy(query, initials ?? {})
  const wordings = useWordings(query.trim())
  const count = found.length + wordings.length
  const names = found.map(({ value }) => value)
  const { data } = useQuery({
    queryKey: ['inserting', union, period, names], queryFn: () => doors.figures({ union, period, names }), enabled: names.length > 0,
    placeholderData: before => before,
  })
  const figures = new Map(data?.figures.map(figure => [figure.name, figure]))
  const [chosen, choose] = useState(0)
  // Whoever is quicker than the ledgers gets what he chose as soon as it is known.
  const [wanted, want] = useState<string | null>(null)
  useEffect(() => { choose(0); want(null) }, [query])
  const pick = (index: number) => index < found.length ? want(found[index]!.value) : wordings[index - found.length] && onWords(wordings[index - found.length]!.words)
  const figure = wanted === null ? undefined : figures.get(wanted)
  useEffect(() => {
    if (figure && figure.value !== null) onPick(figure)
  }, [figure])
  useImperativeHandle(ref, () => ({
    key(event) {
      if (count === 0 && event.key !== 'Escape') return false
      if (event.key === 'ArrowDown') choose((chosen + 1) % count)
      else if (event.key === 'ArrowUp') choose((chosen + count - 1) % count)
      else if (event.key === 'Enter' || event.key === 'Tab') pick(chosen)
      else if (event.key === 'Escape') onClose()
      else return false
      return true
    },
  }))
  return (
    <div className="insert-list" style={at}>
      {count === 0 ? <p className="quiet">没有叫这个的数，也没有这个提法。写几个字，或拼音首字母，如“slldzy”。</p> : (
        <ul role="listbox" aria-label="插入数字或提法">
          {found.map(({ value, label, ledger }, i) => {
            const figure = figures.get(value)
            return (
              <li
                key={value} role="option" aria-selected={i === chosen} aria-disabled={figure?.value === null} onMouseEnter={() => choose(i)}
                onMouseDown={event => { event.preventDefault(); pick(i) }}
              >
                <span>{label}<small>{ledger}</small></span>
                <strong>{figure ? sayFigure(figure) : ' '}</strong>
              </li>
            )
          })}
          {wordings.map(({ id, words }, i) => (
            <li
              key={id} role="option" aria-selected={found.length + i === chosen} onMouseEnter={() => choose(found.length + i)}
              onMouseDown={event => { event.preventDefault(); onWords(words) }}
            >
              <span>{words}<small>提法</small></span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function foundBy(query: string, initials: Readonly<Record<string, string>>): (typeof all)[number][] {
  const typed = query.trim().toLowerCase()
  if (typed === '') return all.slice(0, MOST)
  const ranked = all.flatMap(one => {
    const rank = fitOf(typed, one, initials)
    return rank < 0 ? [] : [{ one, rank }]
  })
  return ranked.sort((a, b) => a.rank - b.rank || a.one.label.length - b.one.label.length).slice(0, MOST).map(({ one }) => one)
}
