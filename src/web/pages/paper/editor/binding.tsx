import { Button } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { printPeriod } from '#kit/period.ts'
import { sayFigure } from '#model/say.ts'
import { contains } from '#kit/interval.ts'
import { proseValue } from '#reader/judge.ts'
import { reprint } from '#reader/reprint.ts'
import { doors } from '../../../doors.ts'
import type { SentFigure } from '../../../sent.ts'
import { measureLabel } from '../../../show/measures.ts'
import { Failed, Waiting } from '../../../show/state.tsx'
import type { TypedAt } from './typed.ts'

type Props = { typed: TypedAt; union: string; period: string; onBind: (figure: SentFigure, text: string) => void; onClose: () => void }

/** A number that was typed: what it may be in the ledgers, and what those have. A click binds it; a wrong one is put right with it. */
export function Binding({ typed, union, period, onBind, onClose }: Props) {
  const when = typed.claim.period ? printPeriod(typed.claim.period) : period
  const names = typed.may.map(({ indicator }) => indicator)
  const { data, error } = useQuery({ queryKey: ['binding', union, when, names], queryFn: () => doors.figures({ union, period: when, names }) })
  if (error) return <Failed error={error} />
  if (!data) return <Waiting />
  return (
    <div className="binding">
      <p className="binding-said">“{typed.text}”</p>
      <ul>
        {typed.may.map(({ indicator, reason }, i) => {
          const label = measureLabel(indicator)
          const figure = data.figures[i]!
          const same = figure.value !== null && contains(typed.claim, proseValue(figure)!)
          const text = same ? typed.text : figure.value === null ? '' : instead(typed, figure)
          return (
            <li key={indicator}>
              <Button type={i === 0 ? 'primary' : 'default'} disabled={figure.value === null} onClick={() => onBind(figure, text)}>
                {same ? `就是“${label}”` : figure.value === null ? `是“${label}”` : `是“${label}”，改成${text}`}
              </Button>
              <span className={same || figure.value === null ? 'quiet' : 'fault'}>台账：{sayFigure(figure)}</span>
              <small>{reason}</small>
            </li>
          )
        })}
      </ul>
      <div className="dialog-foot"><Button onClick={onClose}>都不是，就这样写</Button></div>
    </div>
  )
}

/** The ledger's figure in the manner of the typed one. */
function instead({ text, claim }: TypedAt, figure: SentFigure): string {
  return reprint(text, { ...claim, start: 0, end: text.length }, figure)?.text ?? sayFigure(figure)
}
