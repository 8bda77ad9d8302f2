import { sayFigure } from '#model/say.ts'
import type { SentFigure } from '../sent.ts'
import { useWhy } from './why.tsx'

/** A figure as its value in words; opens the records behind it. */
export function FigureValue({ figure, text, record }: { figure: SentFigure; text?: string; record?: string }) {
  const why = useWhy()
  const said = text ?? sayFigure(figure)
  const { name, union, period } = figure
  return (
    <button type="button" className={figure.value === null ? 'figure none' : 'figure'} aria-label={`${figure.label} ${said}，看是哪几条`}
      onClick={() => why({ name, union, period, ...(record !== undefined && { record }) })}>{said}</button>
  )
}
