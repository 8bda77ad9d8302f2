import { sayChange } from '#charts/change.ts'
import { sayValue } from '#model/say.ts'
import type { KeptIndicator } from '#model/kept-indicator.ts'
import type { SentFigure } from '../../sent.ts'
import { FigureValue } from '../../show/figure.tsx'

/** The whole figure, what it was a year before, what it was reckoned from, and by which rule. */
export function Headline({ indicator, now, before }: { indicator: KeptIndicator; now?: SentFigure; before?: SentFigure }) {
  if (!now) return null
  const { rule, from } = now.trail
  return (
    <div className="figure-headline">
      <h2>{indicator.label}</h2>
      <p><FigureValue figure={now} />{before && <span className="quiet">上年同期 <FigureValue figure={before} />　{sayChange(now, before)}</span>}</p>
      <p className="quiet">{[rule, ...from?.map(part => `${part.label}${sayValue(part.value, part.unit)}`) ?? []].join('；')}</p>
    </div>
  )
}
