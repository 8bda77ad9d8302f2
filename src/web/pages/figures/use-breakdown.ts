import { useQuery } from '@tanstack/react-query'
import { addsUp, natureOf, ranked, type Breakdown, type Cut, type Row } from '#charts/breakdown.ts'
import { slotLabels, slotsOf, slotWord, tickLabels } from '#charts/slots.ts'
import { parsePeriod, printPeriod } from '#kit/period.ts'
import { register } from '#lines/register.ts'
import type { KeptIndicator } from '#model/kept-indicator.ts'
import { splitOf } from '#model/splits.ts'
import { doors } from '../../doors.ts'
import type { FiguresAsk, SentFigure } from '../../sent.ts'
import { useSession } from '../../session.tsx'
import { useAbout } from '../../shell/about.ts'
import { partLabel } from './indicator-rows.tsx'
import { useUnions } from './unions.ts'

/** The indicator taken apart, of the chosen union and period: one request, whatever the cut. */
export function useBreakdown(i: KeptIndicator, cut: Cut): { data: Breakdown<SentFigure> | undefined; error: unknown } {
  const { union, period } = useAbout()
  const { me } = useSession()
  const { below, known } = useUnions(union)
  const ask: FiguresAsk = { union, period, names: [i.id], lastYear: true, ...cutOf(i, cut, { union, period, below }) }
  const { data, error } = useQuery({ queryKey: ['figures', ask], queryFn: () => doors.figures(ask), enabled: cut !== 'union' || known })
  if (!data) return { data: undefined, error }
  const pairs = data.figures.map((now, n) => ({ now, before: data.before?.[n] })).filter(({ now }) => now.indicator === i.id)
  const whole = cut === 'split' ? pairs.find(({ now }) => now.split === undefined) : pairs.at(-1)
  const rows = rowsOf(cut, pairs.filter(pair => pair !== whole), { today: me.today, below })
  const by = cut === 'time' ? slotWord(parsePeriod(period)) : cut === 'split' ? splitOf(i)!.label : '下级工会'
  return { data: { cut, by, label: i.label, unit: i.unit, nature: natureOf(register, i), adds: addsUp(i, cut), rows, whole: { ...whole } }, error }
}

type Below = ReturnType<typeof useUnions>['below']

/** What is asked for beside the whole, which comes last; parts of a split come with all figures of their ledger. */
function cutOf(i: KeptIndicator, cut: Cut, { union, period, below }: { union: string; period: string; below: Below }): FiguresAsk {
  if (cut === 'time') return { periods: [...slotsOf(parsePeriod(period)).map(printPeriod), period] }
  if (cut === 'union') return { unions: [...below.map(({ id }) => id), union] }
  return { names: undefined, ledger: i.ledger.id }
}

function rowsOf(cut: Cut, pairs: { now: SentFigure; before: SentFigure | undefined }[], { today, below }: { today: string; below: Below }): Row<SentFigure>[] {
  if (cut === 'split') return pairs.map(({ now, before }) => ({ key: now.name, label: partLabel(now), now, before }))
  if (cut === 'union') return ranked(pairs.map(({ now, before }) => ({ key: now.union, label: below.find(({ id }) => id === now.union)?.called ?? '', now, before })))
  const slots = pairs.map(({ now }) => parsePeriod(now.period))
  const [labels, ticks] = [slotLabels(slots), tickLabels(slots)]
  return pairs.map(({ now, before }, n) => ({ key: now.period, label: labels[n]!, tick: ticks[n]!, before, ...(slots[n]!.first <= today && { now }) }))
}
