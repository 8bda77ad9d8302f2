import { Link } from '@tanstack/react-router'
import { register } from '#lines/register.ts'
import { sayValue } from '#model/say.ts'
import { splitLabel } from '#model/splits.ts'
import type { SentFigure } from '../../sent.ts'
import { FigureValue } from '../../show/figure.tsx'
import type { FigurePair } from './figure-pair.ts'

/** An indicator and below it the parts of its split of which there is something to tell. */
export function IndicatorRows({ whole, parts }: { whole: FigurePair; parts: readonly FigurePair[] }) {
  const told = parts.filter(({ now, before }) => now.value || before?.value)
  return (
    <>
      <tr>
        <th scope="row"><Link to="/figures" hash={whole.now.indicator}>{whole.now.label}</Link></th>
        <Values {...whole} />
      </tr>
      {told.map(part => <tr key={part.now.name} className="part-of"><th scope="row">{partLabel(part.now)}</th><Values {...part} /></tr>)}
    </>
  )
}

function Values({ now, before }: FigurePair) {
  return (
    <>
      <td className="number"><FigureValue figure={now} /><Rate figure={now} /></td>
      <td className="number before">{before && <FigureValue figure={before} />}</td>
    </>
  )
}

/** Of a rate what it was reckoned from: 47起/48起. */
function Rate({ figure: { unit, value, trail } }: { figure: SentFigure }) {
  if (unit !== '%' || value === null || trail.from?.length !== 2) return null
  return <small>{trail.from.map(part => sayValue(part.value, part.unit)).join('／')}</small>
}

/** 工伤, and 未填案由 where none was chosen. */
export function partLabel({ indicator, split }: SentFigure): string {
  return split === undefined ? '' : splitLabel(register.indicators.get(indicator)!, split)
}
